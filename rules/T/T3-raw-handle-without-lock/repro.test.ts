/** A listener gives a command from within the news of another, and two callers exit one position together. Each command is decided on the state that the one before left. */
import { expect, it } from "vitest";
import type { ExecutionKernel } from "../../../src/dita/bridge/execution-kernel.js";
import type { KernelOutcome } from "../../../src/dita/bridge/outcome.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("T3: commands that come within others are decided one after the other", async () => {
  const rig = new Rig();
  const inner: Promise<KernelOutcome>[] = [];
  let given: ExecutionKernel | null = null;
  await using kernel = await rig.open({
    onEvents: ([first]) => {
      if (first?.type === "ENTRY_ORDER_REQUESTED" && first.slotId === 0) inner.push(given!.processIntent(rig.enter("t2", [], { slotId: 0 })), given!.processIntent(rig.enter("t3", [], { slotId: 1 })));
    },
  });
  given = kernel;
  expect(await kernel.processIntent(rig.enter("t1", []))).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  expect((await Promise.all(inner)).map(({ diagnosticCode }) => diagnosticCode)).toEqual(["SLOT_BUSY", "OK"]);
  const exits = await Promise.all([kernel.processIntent(rig.exit()), kernel.processIntent(rig.exit())]);
  expect(exits.map(({ diagnosticCode }) => diagnosticCode)).toEqual(["OK", "ORDER_WORKING"]);
  expect(rig.venue.received).toEqual(["t3-e", "t1-e", "t1-x1"]);
});

/** An exit is working when another is asked for. The second is refused and nothing steps back; every change tells the stage that it really left. */
import { expect, it } from "vitest";
import type { KernelEvent } from "../../../src/dita/kernel/events.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G3: an EXIT leaves the stage that the slot is in, or is refused", async () => {
  const rig = new Rig();
  const changes: KernelEvent[] = [];
  await using kernel = await rig.open({ onEvents: (events) => changes.push(...events) });
  await kernel.processIntent(rig.enter());
  rig.venue.scenario.onSubmit = "REST";
  await kernel.processIntent(rig.exit());
  for (const action of ["EXIT", "EXIT_RESIDUAL"] as const) {
    expect(await kernel.processIntent(rig.exit(action))).toMatchObject({ accepted: false, diagnosticCode: "ORDER_WORKING", state: "EXIT_WORKING" });
  }
  let stage = "IDLE";
  for (const change of changes) {
    if (!("prevState" in change)) continue;
    expect(change.prevState).toBe(stage);
    stage = change.nextState;
  }
  expect(stage).toBe("EXIT_WORKING");
});

/** A command is refused by the kernel, one cannot be read, one is rejected by the venue. Beside the answer, whoever runs the kernel is told each, with its reason; what the venue did is in the records too. */
import { expect, it } from "vitest";
import type { KernelEvent } from "../../../src/dita/kernel/events.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("K3: a command that fails is told to more than its caller", async () => {
  const rig = new Rig({ rejectEntry: true });
  const heard: string[] = [];
  const recorded: KernelEvent[] = [];
  await using kernel = await rig.open({ onRefusal: ({ diagnosticCode, detail }) => heard.push(`${diagnosticCode}: ${detail}`), onEvents: (events) => recorded.push(...events) });
  for (const command of [rig.exit(), { ...rig.enter(), leverage: 0 }, rig.enter()]) await kernel.processIntent(command);
  expect(heard).toEqual(["NO_OPEN_POSITION: EXIT in IDLE", expect.stringMatching(/^INVALID_INTENT: leverage: /), "ORDER_REJECTED: rejected by the scenario"]);
  expect(recorded.at(-1)).toMatchObject({ type: "ORDER_ENDED", status: "REJECTED", reason: "rejected by the scenario" });
});

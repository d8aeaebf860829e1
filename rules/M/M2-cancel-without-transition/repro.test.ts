/** An auditor asks who cancelled the entry, and why. The journal has the request beside the venue's answer, and the order shows it while it is not answered. */
import { expect, it } from "vitest";
import type { KernelEvent } from "../../../src/dita/kernel/events.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("M2: a cancel that was asked for is on record", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  const recorded: KernelEvent[] = [];
  await using kernel = await rig.open({ onEvents: (events) => recorded.push(...events) });
  await kernel.processIntent(rig.enter());
  rig.venue.cancel = () => Promise.resolve([]);
  const command = { ...rig.cancel(), reason: "the signal is gone" };
  await kernel.processIntent(command);
  expect(recorded.at(-1)).toMatchObject({ type: "CANCEL_REQUESTED", trigger: "CANCEL", causeId: command.intentId, clientOrderId: "t1-e", reason: "the signal is gone" });
  expect(rig.journal.replay().slots[0]!.activeEntryOrder!.cancelReason).toBe("the signal is gone");
});

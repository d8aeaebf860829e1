/** A strategy tries to help itself: it sets the stage of a slot, its size, the order's status. Nothing of it can be written, and the kernel goes on as before. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("I17: who reads a slot cannot write it", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const slot = kernel.slot(0)!;
  for (const change of [{ fsmState: "POSITION_OPEN" }, { size: size("1") }]) expect(() => Object.assign(slot, change)).toThrow(TypeError);
  expect(() => Object.assign(slot.activeEntryOrder!, { status: "FILLED" })).toThrow(TypeError);
  expect(() => (slot.seenEvents as unknown[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(kernel.state.account, { realizedPnl: 1n })).toThrow(TypeError);
  expect(kernel.slot(0)).toMatchObject({ fsmState: "ENTRY_WORKING", size: 0n });
});

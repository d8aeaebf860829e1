/** A dashboard reads several fields of a slot while fills come in. What it read first and last belong together: a slot is one value, read once. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("K23: the fields of a slot that was read are of one moment", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  rig.venue.trade("t1-e", size("0.4"));
  const slot = kernel.slot(0)!;
  const held = slot.size;
  rig.venue.trade("t1-e", size("0.6"));
  expect([kernel.slot(0)!.size, kernel.slot(0)!.fsmState]).toEqual([size("1"), "POSITION_OPEN"]);
  expect([slot.size, slot.fsmState, slot.activeEntryOrder!.filledSize]).toEqual([held, "ENTRY_WORKING", size("0.4")]);
});

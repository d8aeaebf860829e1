/** A screen reads ten fields of both slots at every tick, and nothing happens in between. It is given the same objects each time; nothing is fetched, parsed or made. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("O8: reading a slot again makes nothing anew", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const [state, slot, order] = [kernel.state, kernel.slot(0), kernel.slot(0)!.activeEntryOrder];
  for (let read = 0; read < 10; read++) {
    expect(kernel.state).toBe(state);
    expect(kernel.slot(0)).toBe(slot);
    expect(kernel.slot(0)!.activeEntryOrder).toBe(order);
  }
  rig.venue.trade("t1-e", size("0.1"));
  expect(kernel.slot(0)).not.toBe(slot);
});

/** A test wants an order to rest. The venue of the tests acknowledges it, and fills nothing until it is told to. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { told } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A9: an order that is to rest is not filled by the mock venue", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  const { events } = await kernel.processIntent(rig.enter());
  expect(told(events)).toBe("ENTRY_ORDER_REQUESTED ORDER_ACKNOWLEDGED");
  expect(kernel.slot(0)).toMatchObject({ fsmState: "ENTRY_WORKING", size: 0n });
  expect(rig.venue.position("t1")).toBe(0n);
  rig.venue.trade("t1-e", size("1"));
  expect(kernel.slot(0)).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1") });
});

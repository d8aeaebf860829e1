/** A strategy wants to buy at 99.5 or not at all. The venue is asked for a LIMIT order at 99.5, and a command that hides its type in other fields is none. */
import { expect, it } from "vitest";
import { price } from "../../../src/dita/contracts/amounts.js";
import type { RawKernelIntent } from "../../../src/dita/contracts/intent.js";
import type { VenueOrder } from "../../../src/dita/contracts/slot.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("H7: the order type of the command is that of the order", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  const asked: VenueOrder[] = [];
  const submit = rig.venue.submit.bind(rig.venue);
  rig.venue.submit = (order) => (asked.push(order), submit(order));
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", [], { orderType: "LIMIT", limitPrice: "99.5" }));
  expect(asked).toMatchObject([{ orderType: "LIMIT", limitPrice: price("99.5") }]);
  const { orderType, ...command } = rig.enter("t2", [], { slotId: 1 }) as Extract<RawKernelIntent, { action: "ENTER" }>;
  expect(await kernel.processIntent({ ...command, metadata: { orderType } })).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
});

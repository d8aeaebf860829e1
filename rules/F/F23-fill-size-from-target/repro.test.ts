/** Of an order of 1 the venue fills 0.3. The fill says 0.3 and nothing else, the order remembers both what was asked for and what it got. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { parse } from "../../../src/dita/contracts/parse.js";
import { VenueEventSchema } from "../../../src/dita/contracts/venue-event.js";
import { iso, told } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("F23: a fill says what was filled, and never what was asked for", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  const { events } = await kernel.processIntent(rig.enter());
  rig.venue.trade("t1-e", size("0.3"));
  expect(told(events)).toBe("ENTRY_ORDER_REQUESTED ORDER_ACKNOWLEDGED");
  expect(kernel.slot(0)).toMatchObject({ size: size("0.3"), activeEntryOrder: { intendedSize: size("1"), filledSize: size("0.3") } });
  const fill = { kind: "PARTIAL_FILL", eventId: "e", timestamp: iso(0), receivedAt: iso(0), asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null, price: "100", filledSize: "0.3", fee: "0" };
  expect(parse(VenueEventSchema, fill).ok).toBe(true);
  expect(parse(VenueEventSchema, { ...fill, size: "1" }).ok).toBe(false);
});

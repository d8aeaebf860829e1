/** The exchange counts its trades from 0. The trade with the number 0 has a name as any other, the same each time that it is told, so it is booked once. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";
import { messageOf } from "../../../src/dita/venues/bingx/stream-messages.js";
import { eventsFromUpdate } from "../../../src/dita/venues/bingx/order-events.js";

const TRADE = { s: "BTC-USDT", c: "t1-e", i: "77", X: "FILLED", x: "TRADE", z: "1", l: "1", L: "100", n: "-0.05", N: "USDT", t: 5, T: 1_780_000_000_000 };
const heard = (changes: object = {}, around: object = {}) => messageOf(JSON.stringify({ e: "ORDER_TRADE_UPDATE", E: 1_780_000_000_009, ...around, o: { ...TRADE, ...changes } }));

it("L7: a trade with the number 0 told twice is one trade", async () => {
  const rig = new Rig({ onSubmit: "REST" });
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1", [], { targetSize: "2" }));
  const { clientOrderId, venueOrderId } = kernel.slot(0)!.activeEntryOrder!;
  const ids = [0, 0, 1].map((t) => {
    const update = heard({ c: clientOrderId, i: venueOrderId, X: "PARTIALLY_FILLED", l: "0.5", t, T: rig.clock.now() });
    if (update.kind !== "ORDER") throw new Error(update.kind);
    const [event] = eventsFromUpdate(update, rig.clock.now());
    kernel.onVenueEvent(event);
    return event!.eventId;
  });
  expect(new Set(ids).size).toBe(2);
  expect(kernel.slot(0)?.size).toBe(10_000_000_000n);
});

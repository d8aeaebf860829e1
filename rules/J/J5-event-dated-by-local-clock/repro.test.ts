/** A fill took two seconds from the exchange to us. The trade began when the exchange filled it; an event that does not say when it happened is none. */
import { expect, it } from "vitest";
import { parse } from "../../../src/dita/contracts/parse.js";
import { VenueEventSchema } from "../../../src/dita/contracts/venue-event.js";
import { Desk, iso } from "../../../src/dita/kernel/desk.js";

it("J5: an event happened when the exchange says", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  const [filled] = desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", timestamp: iso(1.5), receivedAt: iso(3.5) });
  expect(filled).toMatchObject({ happenedAt: Date.parse(iso(1.5)) });
  expect(desk.slot()).toMatchObject({ entryTime: Date.parse(iso(1.5)), lastEventTime: Date.parse(iso(1.5)) });
  const event = { kind: "ORDER_ACK", eventId: "e", receivedAt: iso(4), asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null };
  expect(parse(VenueEventSchema, event)).toEqual({ ok: false, problems: [expect.stringMatching(/^timestamp: /)] });
});

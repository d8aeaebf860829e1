/** A message says at which time its trade was, by the exchange's clock. One that does not is not dated by ours: it is refused, and the order asked for. */
import { expect, it } from "vitest";
import { eventsFromUpdate } from "../../../src/dita/venues/bingx/order-events.js";
import { messageOf } from "../../../src/dita/venues/bingx/stream-messages.js";
import type { UtcTime } from "../../../src/dita/contracts/time.js";

const TRADE = { s: "BTC-USDT", c: "t1-e", i: "77", X: "FILLED", x: "TRADE", z: "1", l: "1", L: "100", n: "-0.05", N: "USDT", t: 5, T: 1_780_000_000_000 };
const heard = (changes: object = {}, around: object = {}) => messageOf(JSON.stringify({ e: "ORDER_TRADE_UPDATE", E: 1_780_000_000_009, ...around, o: { ...TRADE, ...changes } }));

it("K11: our time of arrival is never told as the time of the exchange", () => {
  for (const T of [undefined, null, 0, 1_780_000_000, "soon"]) expect(heard({ T }, { E: undefined })).toMatchObject({ kind: "UNREADABLE", reason: expect.stringContaining("o.T") as string });
  const update = heard({}, { E: undefined });
  const receivedAt = Date.UTC(2030, 0, 1) as UtcTime;
  expect(update.kind === "ORDER" && eventsFromUpdate(update, receivedAt)).toMatchObject([{ timestamp: new Date(TRADE.T).toISOString(), receivedAt: "2030-01-01T00:00:00.000Z" }]);
});

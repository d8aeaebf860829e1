/** The exchange has a status that nobody foresaw. The order is neither taken for accepted nor for ended: the message is refused with the status in its reason, and EXPIRED, which is foreseen, ends it. */
import { expect, it } from "vitest";
import { OrderAnswerSchema } from "../../../src/dita/venues/bingx/bingx-rows.js";
import { eventsFromUpdate } from "../../../src/dita/venues/bingx/order-events.js";
import { messageOf } from "../../../src/dita/venues/bingx/stream-messages.js";
import type { UtcTime } from "../../../src/dita/contracts/time.js";

const TRADE = { s: "BTC-USDT", c: "t1-e", i: "77", X: "FILLED", x: "TRADE", z: "1", l: "1", L: "100", n: "-0.05", N: "USDT", t: 5, T: 1_780_000_000_000 };
const heard = (changes: object = {}, around: object = {}) => messageOf(JSON.stringify({ e: "ORDER_TRADE_UPDATE", E: 1_780_000_000_009, ...around, o: { ...TRADE, ...changes } }));

it("H8: a status that is not known is not ACKED", () => {
  expect(heard({ x: "NEW", X: "SUSPENDED", z: "0" })).toMatchObject({ kind: "UNREADABLE", reason: expect.stringContaining("SUSPENDED") as string });
  const order = { orderId: "77", status: "SUSPENDED", executedQty: "0", cumQuote: "0", commission: "0", time: 1_780_000_000_000, updateTime: 1_780_000_000_000 };
  expect(OrderAnswerSchema.safeParse({ data: { order } }).success).toBe(false);
  expect(OrderAnswerSchema.parse({ data: { order: { ...order, status: "EXPIRED" } } }).data.order.status).toBe("EXPIRED");
  const expired = heard({ x: "EXPIRED", X: "EXPIRED", z: "0" });
  expect(expired.kind === "ORDER" && eventsFromUpdate(expired, 0 as UtcTime)).toMatchObject([{ kind: "EXPIRED" }]);
});

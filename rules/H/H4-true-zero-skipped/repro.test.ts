/** The exchange charges nothing for a maker's fill: its fee is 0, and is booked as 0. A fill without a fee, or with one that is no number, is not read at all. */
import { expect, it } from "vitest";
import { messageOf } from "../../../src/dita/venues/bingx/stream-messages.js";

const TRADE = { s: "BTC-USDT", c: "t1-e", i: "77", X: "FILLED", x: "TRADE", z: "1", l: "1", L: "100", n: "-0.05", N: "USDT", t: 5, T: 1_780_000_000_000 };
const heard = (changes: object = {}, around: object = {}) => messageOf(JSON.stringify({ e: "ORDER_TRADE_UPDATE", E: 1_780_000_000_009, ...around, o: { ...TRADE, ...changes } }));

it("H4: a zero that was told is a zero, and what cannot be read is told by its name", () => {
  expect(heard({ n: "0" })).toMatchObject({ kind: "ORDER", fill: { fee: 0n } });
  expect(heard({ x: "NEW", X: "NEW", z: 0 })).toMatchObject({ kind: "ORDER", filledSize: 0n, fill: null });
  for (const n of [undefined, null, "", "none"]) expect(heard({ n })).toMatchObject({ kind: "UNREADABLE", reason: expect.stringContaining("o.n") as string });
});

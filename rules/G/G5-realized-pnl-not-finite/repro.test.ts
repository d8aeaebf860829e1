/** The venue reports an exit at a price beyond any market. It is refused; the highest price and size that are allowed give a result that is exact and comes back from text. */
import { expect, it } from "vitest";
import { MoneySchema, money } from "../../../src/dita/contracts/amounts.js";
import { parse } from "../../../src/dita/contracts/parse.js";
import { capital } from "../../../src/dita/kernel/state.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("G5: no fill makes a result that is not a number", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1000000000000" });
  desk.tell({ kind: "FULL_FILL", price: "0.0000000001", filledSize: "1000000000000" });
  desk.ask({ action: "EXIT" });
  expect(() => desk.tell({ kind: "FULL_FILL", price: 1e300, filledSize: "1000000000000" })).toThrow(/price/);
  desk.tell({ kind: "FULL_FILL", price: "1000000000", filledSize: "1000000000000" });
  expect(desk.slot().realizedPnl).toBe(money("999999999999999999900"));
  expect(capital(desk.state.account)).toBe(money("999999999999999999900") + money("25000"));
  expect(parse(MoneySchema, "Infinity").ok).toBe(false);
});

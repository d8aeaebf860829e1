/** A LONG entry rests while the market is marked at 90; it then fills at 100. The mark is no entry price, and nothing is won or lost before the fill. */
import { expect, it } from "vitest";
import { money, price } from "../../../src/dita/contracts/amounts.js";
import { entryPrice } from "../../../src/dita/contracts/slot.js";
import { unrealizedPnl } from "../../../src/dita/kernel/state.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("A4: the entry price is that of the fills alone", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.ask({ action: "MARK", asset: "BTC-USDT", price: "90" });
  expect(entryPrice(desk.slot())).toBeNull();
  expect(unrealizedPnl(desk.state)).toBe(0n);

  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  expect(entryPrice(desk.slot())).toBe(price("100"));
  desk.ask({ action: "MARK", asset: "BTC-USDT", price: "90" });
  expect(entryPrice(desk.slot())).toBe(price("100"));
  expect(unrealizedPnl(desk.state)).toBe(money("-10"));
});

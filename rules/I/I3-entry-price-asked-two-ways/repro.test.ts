/** Is there an entry price? It is null before the first fill and above zero after it, for everybody who asks: no fill has a price of zero or below. */
import { expect, it } from "vitest";
import { entryPrice } from "../../../src/dita/contracts/slot.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("I3: an entry price is null or above zero", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  expect(entryPrice(desk.slot())).toBeNull();
  for (const absurd of ["-100", "0", "-0"]) expect(() => desk.tell({ kind: "FULL_FILL", price: absurd, filledSize: "1" })).toThrow(/a price from/);
  expect(entryPrice(desk.slot())).toBeNull();
  desk.tell({ kind: "FULL_FILL", price: "0.0000000001", filledSize: "1" });
  expect(entryPrice(desk.slot())).toBe(1n);
});

/** While an entry fills, what is held grows and what the order still asks for shrinks. The two have different names, and a slot has only the one of them. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { parse } from "../../../src/dita/contracts/parse.js";
import { TradeSlotSchema, remainingSize } from "../../../src/dita/contracts/slot.js";
import { writer } from "../../../src/dita/contracts/write.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("H14: what is held and what is still to fill are told apart by name", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.3" });
  expect(desk.slot().size).toBe(size("0.3"));
  expect(remainingSize(desk.slot().activeEntryOrder!)).toBe(size("0.7"));
  expect(Object.keys(desk.slot())).not.toContain("remainingSize");
  expect(parse(TradeSlotSchema, { ...writer(TradeSlotSchema)(desk.slot()), remainingSize: "0.7" }).ok).toBe(false);
});

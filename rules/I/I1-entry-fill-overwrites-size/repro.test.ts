/** An entry of 1 fills in three parts at three prices. What is held is their sum, and its price their average. */
import { expect, it } from "vitest";
import { price, size } from "../../../src/dita/contracts/amounts.js";
import { entryPrice } from "../../../src/dita/contracts/slot.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("I1: the partial fills of an entry add up", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.2" });
  desk.tell({ kind: "PARTIAL_FILL", price: "110", filledSize: "0.3" });
  expect(desk.slot()).toMatchObject({ fsmState: "ENTRY_WORKING", size: size("0.5"), initialSize: size("0.5") });
  desk.tell({ kind: "PARTIAL_FILL", price: "120", filledSize: "0.5" });
  expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1"), initialSize: size("1") });
  expect(entryPrice(desk.slot())).toBe(price("113"));
});

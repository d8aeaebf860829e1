/** An entry order fills in three parts. After each, the slot has the order with all fills so far; after the last it is with those that ended, once. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("E10: no part of an entry order's fills is stored over by an older copy", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  for (const [filled, sum] of [["0.2", "0.2"], ["0.3", "0.5"]] as const) {
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: filled });
    expect(desk.slot().activeEntryOrder).toMatchObject({ status: "PARTIALLY_FILLED", filledSize: size(sum) });
  }
  desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.5" });
  expect(desk.slot().activeEntryOrder).toBeNull();
  expect(desk.slot().doneOrders).toMatchObject([{ status: "FILLED", filledSize: size("1") }]);
});

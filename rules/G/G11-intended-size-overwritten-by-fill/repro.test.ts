/** Of an entry of 1, 0.3 and then 0.2 are filled. The order still knows that 1 was asked for and that 0.5 are missing, also when it is cancelled. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { remainingSize } from "../../../src/dita/contracts/slot.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("G11: an order keeps what was asked for", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  for (const filledSize of ["0.3", "0.2"]) {
    desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize });
    expect(desk.slot().activeEntryOrder!.intendedSize).toBe(size("1"));
  }
  expect(remainingSize(desk.slot().activeEntryOrder!)).toBe(size("0.5"));
  desk.tell({ kind: "CANCEL_ACK" });
  expect(desk.slot().doneOrders).toMatchObject([{ intendedSize: size("1"), filledSize: size("0.5"), status: "CANCELED" }]);
});

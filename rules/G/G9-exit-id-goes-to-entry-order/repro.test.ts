/** An entry and then an exit are acknowledged, each with the venue's own number. Each order has its own, and a fill by number alone finds the exit. */
import { expect, it } from "vitest";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("G9: each order gets the venue's id that is its own", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.tell({ kind: "ORDER_ACK", venueOrderId: "v1" });
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "ORDER_ACK", venueOrderId: "v2" });
  expect(desk.slot().doneOrders).toMatchObject([{ clientOrderId: "t1-e", venueOrderId: "v1" }]);
  expect(desk.slot().activeExitOrder).toMatchObject({ clientOrderId: "t1-x1", venueOrderId: "v2" });
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1", clientOrderId: null, venueOrderId: "v2" });
  expect(desk.slot().fsmState).toBe("CLOSED");
});

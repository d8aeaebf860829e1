/** The entry is filled in part and cancelled, its order known as v1. The exit's acknowledgement says v2, and a straggler of the entry v1: each lands on its own. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("L16: the venue's id goes to the order that the event names", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.4", venueOrderId: "v1" });
  desk.tell({ kind: "CANCEL_ACK" });
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "ORDER_ACK", venueOrderId: "v2" });
  expect(told(desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.1", clientOrderId: null, venueOrderId: "v1" }))).toBe("ORDER_FILLED");
  expect(desk.slot()).toMatchObject({ size: size("0.5"), doneOrders: [{ venueOrderId: "v1", filledSize: size("0.5") }], activeExitOrder: { venueOrderId: "v2", filledSize: 0n } });
  expect(told(desk.tell({ kind: "ORDER_ACK", venueOrderId: "v1" }))).toBe("UNKNOWN_ORDER");
});

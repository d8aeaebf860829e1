/** The first trade's entry was cancelled and the next trade took its slot, when the venue repeats the news of that cancel. The new trade's order goes on. */
import { expect, it } from "vitest";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("E14: a cancel is the order's that it names, and not of the slot where that once was", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  desk.ask({ action: "CANCEL" });
  desk.tell({ kind: "CANCEL_ACK" });
  desk.ask({ action: "ENTER", tradeId: "t2", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  const before = desk.state;
  expect(told(desk.tell({ kind: "CANCEL_ACK", clientOrderId: "t1-e" }))).toBe("UNKNOWN_ORDER");
  expect(desk.state).toBe(before);
  expect(desk.slot()).toMatchObject({ tradeId: "t2", fsmState: "ORDER_REQUESTED" });
});

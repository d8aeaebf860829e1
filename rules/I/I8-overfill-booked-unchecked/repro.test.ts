/** The venue reports 1.5 filled of an entry of 1. One is booked, with its part of the fee; the rest is told, and the slot makes no orders until the venue was asked. */
import { expect, it } from "vitest";
import { money, size } from "../../../src/dita/contracts/amounts.js";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("I8: a fill of more than was asked for makes no position of it", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  expect(desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "1.5", fee: "0.15" })).toMatchObject([{ type: "ORDER_FILLED", size: size("1") }, { type: "SLOT_DOUBTED", doubt: "OVERFILL", excess: size("0.5") }]);
  expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: size("1"), feesPaid: money("0.1") });
  expect(told(desk.ask({ action: "EXIT" }))).toBe("STALE_STATE_RECONCILING");
});

/** An acknowledgement comes when the slot has no active order: before any trade, and when its order is filled already. It is refused, and changes nothing. */
import { expect, it } from "vitest";
import { Desk, refusal, told } from "../../../src/dita/kernel/desk.js";

it("M8: an acknowledgement that no order takes is refused", () => {
  const desk = new Desk();
  expect(told(desk.tell({ kind: "ORDER_ACK", clientOrderId: "t1-e" }))).toBe("UNKNOWN_ORDER");
  desk.hold();
  const before = desk.state;
  expect(refusal(desk.tell({ kind: "ORDER_ACK" }))).toMatchObject({ code: "ORDER_DONE", state: "POSITION_OPEN" });
  expect(desk.state).toBe(before);
});

/** A trade is closed. An acknowledgement and then a fill of its entry come late. The first changes nothing, the second makes nobody trade: the venue is to be asked. */
import { expect, it } from "vitest";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("I13: nothing that comes late brings a closed trade back to life", () => {
  const desk = new Desk().hold();
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "1" });
  const before = desk.state;
  expect(told(desk.tell({ kind: "ORDER_ACK", clientOrderId: "t1-e" }))).toBe("ORDER_DONE");
  expect(told(desk.tell({ kind: "CANCEL_ACK", clientOrderId: "t1-x1" }))).toBe("ORDER_DONE");
  expect(desk.state).toBe(before);
  expect(told(desk.tell({ kind: "PARTIAL_FILL", clientOrderId: "t1-e", price: "100", filledSize: "0.5" }))).toBe("SLOT_DOUBTED");
  expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: 0n, activeEntryOrder: null });
  expect(told(desk.ask({ action: "EXIT" }))).toBe("STALE_STATE_RECONCILING");
});

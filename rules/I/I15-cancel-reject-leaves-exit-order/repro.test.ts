/** A cancel is refused because the exit is gone: it expired unheard. The slot waits for it no more, and the position can be exited again. */
import { expect, it } from "vitest";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it.each(["CANCELED", "EXPIRED", "REJECTED"] as const)("I15: a cancel that is refused because the order is %s ends the order", (status) => {
  const desk = new Desk().hold();
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "ORDER_ACK" });
  desk.ask({ action: "CANCEL" });
  desk.tell({ kind: "CANCEL_REJECT", status });
  expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", activeExitOrder: null, doneOrders: [{ clientOrderId: "t1-e" }, { clientOrderId: "t1-x1", status }] });
  expect(told(desk.ask({ action: "EXIT" }))).toBe("EXIT_ORDER_REQUESTED");
});

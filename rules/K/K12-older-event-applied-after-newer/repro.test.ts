/** The slot was reconciled with the venue at a certain moment. A fill of before comes after that: it is in the books already. A later one is booked, and time does not go back. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk, iso, told } from "../../../src/dita/kernel/desk.js";

it("K12: what is older than the venue's truth is not booked again", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  const order = { clientOrderId: "t1-e", venueOrderId: null, filledSize: "0.4", averagePrice: "100", fee: "0", isWorking: true };
  desk.ask({ action: "RECONCILE", truth: { kind: "SLOT", slotId: 0, observedAt: iso(60), order, position: { size: "0.4", price: "100" }, adopt: null } });
  expect(told(desk.tell({ kind: "PARTIAL_FILL", timestamp: iso(30), price: "100", filledSize: "0.4" }))).toBe("ALREADY_SETTLED");
  expect(told(desk.tell({ kind: "PARTIAL_FILL", timestamp: iso(61), price: "100", filledSize: "0.6" }))).toBe("ORDER_FILLED");
  expect(desk.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1"), lastEventTime: Date.parse(iso(61)) });
  expect(told(desk.tell({ kind: "ORDER_ACK", timestamp: iso(62) }))).toBe("ORDER_DONE");
});

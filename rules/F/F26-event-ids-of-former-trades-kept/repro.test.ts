/** A venue counts its events anew each day: an id of the slot's last trade comes again with the next one's fill. It is another event, and is booked. */
import { expect, it } from "vitest";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("F26: the event ids of a trade are forgotten with it", () => {
  const desk = new Desk();
  for (const tradeId of ["t1", "t2"]) {
    desk.ask({ action: "ENTER", tradeId, asset: "BTC-USDT", side: "LONG", targetSize: "1" });
    expect(told(desk.tell({ kind: "FULL_FILL", eventId: "fill-1", price: "100", filledSize: "1" }))).toBe("ORDER_FILLED");
    expect(told(desk.tell({ kind: "FULL_FILL", eventId: "fill-1", price: "100", filledSize: "1" }))).toBe("DUPLICATE_EVENT");
    desk.ask({ action: "EXIT" });
    desk.tell({ kind: "FULL_FILL", eventId: "fill-2", price: "100", filledSize: "1" });
    expect(desk.slot()).toMatchObject({ tradeId, fsmState: "CLOSED" });
  }
});

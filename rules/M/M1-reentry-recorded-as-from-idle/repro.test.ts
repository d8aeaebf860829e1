/** A slot trades twice. The second entry's record says that the slot was CLOSED before, and not that it never had a trade. */
import { expect, it } from "vitest";
import { Desk, refusal } from "../../../src/dita/kernel/desk.js";

it("M1: an entry tells the stage that it found", () => {
  const desk = new Desk();
  const enter = (tradeId: string) => desk.ask({ action: "ENTER", tradeId, asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  expect(enter("t1")).toMatchObject([{ prevState: "IDLE", nextState: "ORDER_REQUESTED" }]);
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  expect(refusal(enter("t2"))).toMatchObject({ code: "SLOT_BUSY", state: "POSITION_OPEN" });
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  expect(enter("t3")).toMatchObject([{ prevState: "CLOSED", nextState: "ORDER_REQUESTED" }]);
});

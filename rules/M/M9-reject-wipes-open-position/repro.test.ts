/** A position is open, and the venue repeats a rejection of its entry. The position stays. So does what an entry had filled before its rest was rejected. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("M9: a rejection takes no position away", () => {
  const held = new Desk().hold();
  expect(told(held.tell({ kind: "ORDER_REJECT" }))).toBe("ORDER_DONE");
  expect(held.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("1") });

  const partly = new Desk();
  partly.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  partly.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.4" });
  partly.tell({ kind: "ORDER_REJECT" });
  expect(partly.slot()).toMatchObject({ fsmState: "POSITION_OPEN", size: size("0.4"), activeEntryOrder: null });
});

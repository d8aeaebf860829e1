/** The venue's positions are taken over, and one comes under the trade id of another slot. It is refused: no two slots have one trade, and events find the first one's order. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk, iso, refusal, told } from "../../../src/dita/kernel/desk.js";

it("J7: no two slots have the same trade id", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  const adopt = { tradeId: "t1", asset: "BTC-USDT", side: "LONG" as const, leverage: 1 };
  const truth = { kind: "SLOT" as const, slotId: 1, observedAt: iso(60), order: null, position: { size: "1", price: "100" }, adopt };
  expect(refusal(desk.ask({ action: "RECONCILE", truth }))).toMatchObject({ code: "DUPLICATE_TRADE_ID", detail: "t1", slotId: 1 });
  expect(told(desk.ask({ action: "ENTER", slotId: 1, tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" }))).toBe("DUPLICATE_TRADE_ID");
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  expect(desk.state.slots.map(({ tradeId }) => tradeId)).toEqual(["t1", ""]);
  expect(desk.slot().size).toBe(size("1"));
});

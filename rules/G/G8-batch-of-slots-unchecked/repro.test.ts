/** Positions are taken over from the venue: one for a slot that there is none of, two under one trade id, one for a slot that trades. Each is refused with its reason, and nothing replaces anything. */
import { expect, it } from "vitest";
import { Desk, iso, told } from "../../../src/dita/kernel/desk.js";

it("G8: a truth for no slot, or for a trade that is elsewhere, is refused", () => {
  const desk = new Desk();
  let at = 60;
  const take = (slotId: number, tradeId: string) => {
    at++;
    const adopt = { tradeId, asset: "BTC-USDT", side: "LONG" as const, leverage: 1 };
    return told(desk.ask({ action: "RECONCILE", truth: { kind: "SLOT", slotId, observedAt: iso(at), order: null, position: { size: "1", price: "100" }, adopt } }));
  };
  expect(take(2, "t1")).toBe("UNKNOWN_SLOT");
  expect(take(0, "t1")).toBe("SLOT_RECONCILED");
  const { state } = desk;
  expect(take(1, "t1")).toBe("DUPLICATE_TRADE_ID");
  expect(take(0, "t2")).toBe("SLOT_BUSY");
  expect(desk.state).toBe(state);
  expect(desk.state.slots.map(({ tradeId }) => tradeId)).toEqual(["t1", ""]);
});

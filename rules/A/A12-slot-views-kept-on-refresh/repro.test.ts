/** Trades come and go in both slots, one of them taken over from the venue. At each moment the list of slots is the one of that state: every slot in its place, with its own orders. */
import { expect, it } from "vitest";
import { activeOrder } from "../../../src/dita/contracts/slot.js";
import { Desk, iso } from "../../../src/dita/kernel/desk.js";

it("A12: the slots that are seen are always those of the state", () => {
  const desk = new Desk();
  const expectInPlace = (...trades: string[]): void => {
    expect(desk.state.slots.map(({ slotId }) => slotId)).toEqual([0, 1]);
    expect(desk.state.slots.map(({ tradeId }) => tradeId)).toEqual(trades);
    for (const slot of desk.state.slots) for (const order of [activeOrder(slot), ...slot.doneOrders]) expect(order?.clientOrderId ?? slot.tradeId).toContain(slot.tradeId);
  };
  expectInPlace("", "");
  desk.hold();
  desk.ask({ action: "ENTER", slotId: 1, tradeId: "t2", asset: "ETH-USDT", side: "SHORT", targetSize: "1" });
  expectInPlace("t1", "t2");
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  const adopt = { tradeId: "t3", asset: "BTC-USDT", side: "LONG" as const, leverage: 1 };
  desk.ask({ action: "RECONCILE", truth: { kind: "SLOT", slotId: 0, observedAt: iso(60), order: null, position: { size: "2", price: "90" }, adopt } });
  expectInPlace("t3", "t2");
});

/** The stream is out of order: the second fill comes first, the acknowledgement last. The books are the same as in order, nothing steps back, and a truth of before is refused. */
import { expect, it } from "vitest";
import { Desk, iso, told } from "../../../src/dita/kernel/desk.js";

it("J6: events of an earlier moment take nothing back", () => {
  const books = [[1, 2, 3], [3, 2, 1], [2, 3, 1]].map((order) => {
    const desk = new Desk();
    desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
    for (const at of order) {
      if (at === 1) desk.tell({ kind: "ORDER_ACK", timestamp: iso(10), venueOrderId: "v1" });
      if (at === 2) desk.tell({ kind: "PARTIAL_FILL", timestamp: iso(20), price: "100", filledSize: "0.4" });
      if (at === 3) desk.tell({ kind: "PARTIAL_FILL", timestamp: iso(30), price: "110", filledSize: "0.5" });
    }
    const truth = { kind: "SLOT" as const, slotId: 0, observedAt: iso(30), order: null, position: { size: "0.4", price: "100" }, adopt: null };
    expect(told(desk.ask({ action: "RECONCILE", truth }))).toBe("STALE_TRUTH");
    const { fsmState, size, entryValue, lastEventTime, activeEntryOrder } = desk.slot();
    return { fsmState, size, entryValue, lastEventTime, status: activeEntryOrder!.status };
  });
  expect(books).toEqual([books[0], books[0], books[0]]);
  expect(books[0]).toMatchObject({ fsmState: "ENTRY_WORKING", status: "PARTIALLY_FILLED", lastEventTime: Date.parse(iso(30)) });
});

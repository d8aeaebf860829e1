/** An order fills in more parts than a slot remembers events. A fill that it remembers is known when it is told again; one that it forgot is not booked either, but doubts the slot. */
import { expect, it } from "vitest";
import { MAX_SEEN_EVENTS } from "../../../src/dita/kernel/evolve.js";
import { Desk, iso, told } from "../../../src/dita/kernel/desk.js";

it("M6: an event is booked once, also when its id was forgotten", () => {
  const desk = new Desk();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  const fill = (n: number) => told(desk.tell({ kind: "PARTIAL_FILL", eventId: `f${n}`, timestamp: iso(n), price: "100", filledSize: "0.001" }));
  const count = MAX_SEEN_EVENTS + 10;
  for (let n = 0; n < count; n++) expect(fill(n)).toBe("ORDER_FILLED");
  const { size: held } = desk.slot();
  expect(fill(count - 1)).toBe("DUPLICATE_EVENT");
  expect(fill(10)).toBe("DUPLICATE_EVENT");
  expect(desk.slot().fsmState).toBe("ENTRY_WORKING");
  expect(fill(9)).toBe("SLOT_DOUBTED");
  expect(desk.slot()).toMatchObject({ fsmState: "STALE_STATE_RECONCILING", size: held });
});

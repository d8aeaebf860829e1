/** Every place where a time comes in takes the same texts and refuses the same: with Z, never without it. */
import { expect, it } from "vitest";
import { KernelIntentSchema } from "../../../src/dita/contracts/intent.js";
import { parse } from "../../../src/dita/contracts/parse.js";
import { TradeSlotSchema } from "../../../src/dita/contracts/slot.js";
import { VenueEventSchema } from "../../../src/dita/contracts/venue-event.js";
import { writer } from "../../../src/dita/contracts/write.js";
import { Desk, iso } from "../../../src/dita/kernel/desk.js";

it("Q6: all times are read by one reader", () => {
  const fill = { kind: "FULL_FILL", eventId: "e", timestamp: iso(0), receivedAt: iso(0), asset: "BTC-USDT", clientOrderId: "t1-e", venueOrderId: null, price: "100", filledSize: "1", fee: "0" };
  const truth = { kind: "SLOT", slotId: 0, observedAt: iso(0), order: null, position: { size: "0", price: null }, adopt: null };
  const command = { action: "RECONCILE", intentId: "r1", timestamp: iso(0), reason: "", truth };
  const reads = (time: unknown): boolean[] => [
    parse(VenueEventSchema, { ...fill, timestamp: time }).ok,
    parse(VenueEventSchema, { ...fill, receivedAt: time }).ok,
    parse(KernelIntentSchema, { ...command, timestamp: time }).ok,
    parse(KernelIntentSchema, { ...command, truth: { ...truth, observedAt: time } }).ok,
    parse(TradeSlotSchema, { ...writer(TradeSlotSchema)(new Desk().hold().slot()), entryTime: time }).ok,
  ];
  for (const good of ["2026-05-31T12:00:00Z", "2026-05-31T12:00:00.123456Z"]) expect(reads(good), good).toEqual([true, true, true, true, true]);
  for (const bad of ["2026-05-31T12:00:00", "2026-05-31T12:00:00+00:00", "2026-02-30T12:00:00Z", 0]) expect(reads(bad), String(bad)).toEqual([false, false, false, false, false]);
});

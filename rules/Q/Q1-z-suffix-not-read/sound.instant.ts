// path: src/rust-backend.ts
import { Temporal } from "@js-temporal/polyfill";
import type { TradeSlot } from "./contracts";

const TIME_FIELDS = ["entryTime", "lastEventTime", "closedAt"] as const;

const kernelTime = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export function slotFromJson(text: string): TradeSlot {
  const raw = JSON.parse(text);
  for (const field of TIME_FIELDS) {
    if (raw[field]) raw[field] = kernelTime(raw[field]);
  }
  return raw as TradeSlot;
}

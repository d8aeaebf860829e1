// path: src/rust-backend.ts
import { Temporal } from "@js-temporal/polyfill";
import type { TradeSlot } from "./contracts";

const TIME_FIELDS = ["entryTime", "lastEventTime", "closedAt"] as const;

export function slotFromJson(text: string): TradeSlot {
  const raw = JSON.parse(text);
  for (const field of TIME_FIELDS) {
    if (raw[field]) {
      raw[field] = Temporal.PlainDateTime.from(raw[field]); // flaw: refuses text that ends with Z
    }
  }
  return raw as TradeSlot;
}

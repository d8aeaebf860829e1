// path: src/rust-backend.ts
import { Temporal } from "@js-temporal/polyfill";

type Raw = Record<string, string>;

export function slotFrom(raw: Raw) {
  return { slotId: raw.slotId, entryTime: Temporal.PlainDateTime.from(raw.entryTime) }; // flaw: a plain time refuses the kernel's Z, here and below
}

export function transitionFrom(raw: Raw) {
  return { nextState: raw.nextState, timestamp: Temporal.PlainDateTime.from(raw.timestamp) };
}

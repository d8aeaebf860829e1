// path: src/rust-backend.ts
import { Temporal } from "temporal-polyfill";

const timeOf = (text: string | null): Temporal.PlainDateTime | null =>
  text === null ? null : Temporal.PlainDateTime.from(text); // flaw: refuses what ends with Z

export const slotTimes = (slot: { entryTime: string | null; updatedAt: string | null }) => ({
  entryTime: timeOf(slot.entryTime),
  updatedAt: timeOf(slot.updatedAt),
});

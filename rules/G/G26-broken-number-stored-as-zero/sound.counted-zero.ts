// path: src/bingx-venue.ts
import pino from "pino";

const log = pino({ name: "bingx-venue" });
let rejected = 0;

export function safeFloat(field: string, raw: unknown): number {
  const parsed = typeof raw === "string" || typeof raw === "number" ? Number(raw) : Number.NaN;
  if (!Number.isFinite(parsed)) {
    rejected += 1;
    log.error({ field, raw, rejected }, "no finite number, writing 0");
    return 0;
  }
  return parsed;
}

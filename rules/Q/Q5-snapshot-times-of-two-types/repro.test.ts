/** A price feed writes one time as seconds and another as text. The one is a time, the other is refused: there is one form for all. */
import { expect, it } from "vitest";
import { KernelIntentSchema } from "../../../src/dita/contracts/intent.js";
import { parse } from "../../../src/dita/contracts/parse.js";
import { UtcTimeSchema } from "../../../src/dita/contracts/time.js";

it("Q5: a time has one form", () => {
  expect(parse(UtcTimeSchema, "2026-05-31T12:00:00Z")).toEqual({ ok: true, value: Date.UTC(2026, 4, 31, 12) });
  for (const other of [1780228800, 1780228800000, new Date(0), "2026-05-31", "2026-05-31T12:00:00", "2026-05-31T12:00:00+02:00"]) expect(parse(UtcTimeSchema, other).ok, String(other)).toBe(false);
  const mark = { action: "MARK", intentId: "m1", asset: "BTC-USDT", price: "100" };
  expect(parse(KernelIntentSchema, { ...mark, timestamp: "2026-05-31T12:00:00Z" }).ok).toBe(true);
  expect(parse(KernelIntentSchema, { ...mark, timestamp: 1780228800.5 }).ok).toBe(false);
});

import { expect, it } from "vitest";
import { z } from "zod";
import { ExchangeTimeSchema, systemClock } from "./time.js";

it("times are UTC outside and milliseconds inside", () => {
  const time = ExchangeTimeSchema.parse("2026-05-31T12:00:00Z");
  expect(time).toBe(Date.UTC(2026, 4, 31, 12));
  expect(z.encode(ExchangeTimeSchema, time)).toBe("2026-05-31T12:00:00.000Z");
});

it("the monotonic clock never goes back, and is no time of day", () => {
  const before = systemClock.monotonic();
  expect(systemClock.monotonic()).toBeGreaterThanOrEqual(before);
  expect(before).toBeLessThan(systemClock.now() / 1000);
});

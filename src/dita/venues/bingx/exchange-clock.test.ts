import { expect, it } from "vitest";
import type { ExchangeTime, MonotonicTime, UtcTime } from "../../contracts/time.js";
import { ExchangeClock } from "./exchange-clock.js";

it("goes on from what the exchange told, whatever our time of day does", () => {
  let [day, elapsed] = [5_000, 100];
  const clock = new ExchangeClock({ now: () => day as UtcTime, monotonic: () => elapsed as MonotonicTime });
  expect(() => clock.now()).toThrow();
  clock.set(1_000_000 as ExchangeTime);
  [day, elapsed] = [-3_600_000, 350.7];
  expect(clock.now()).toBe(1_000_250);
});

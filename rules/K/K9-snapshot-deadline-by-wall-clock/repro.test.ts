/** The system's clock is set by an hour again and again. Requests end after as long as they should, neither at once nor never, and are signed in the exchange's time. */
import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import type { UtcTime } from "../../../src/dita/contracts/time.js";
import { BingxConfigSchema } from "../../../src/dita/venues/bingx/bingx-config.js";
import { TimeAnswerSchema } from "../../../src/dita/venues/bingx/bingx-rows.js";
import { BingxRest } from "../../../src/dita/venues/bingx/bingx-rest.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("K9: a step of the system's clock neither cuts nor stretches what is waited for", async () => {
  const serverTime = 1_780_000_000_000;
  const outside = systemOutside(null);
  let hours = 0;
  const clock = { ...outside.clock, now: () => (Date.now() + (hours++ % 2 === 0 ? 3_600_000 : -3_600_000)) as UtcTime };
  const signedAt: number[] = [];
  const fetch: typeof outside.fetch = async (url, { signal }) => {
    if (url.includes("server/time")) return { status: 200, headers: { get: () => null }, text: () => Promise.resolve(JSON.stringify({ code: 0, data: { serverTime } })) };
    signedAt.push(Number(new URL(url).searchParams.get("timestamp")));
    await delay(2_000, undefined, { signal });
    throw new Error("too late");
  };
  const config = BingxConfigSchema.parse({ apiKey: "key-of-mine", secretKey: "secret-of-mine", requestTimeoutMs: 60 });
  const rest = new BingxRest(config, { ...outside, clock, fetch }, new AbortController().signal);
  const started = performance.now();
  await expect(rest.request({ method: "GET", path: "/positions", access: "signed", isRepeatable: false }, TimeAnswerSchema)).rejects.toThrow("no answer");
  expect(performance.now() - started).toBeGreaterThan(50);
  expect(performance.now() - started).toBeLessThan(400);
  expect(signedAt[0]).toBeGreaterThanOrEqual(serverTime);
  expect(signedAt[0]).toBeLessThan(serverTime + 400);
  await outside.close();
});

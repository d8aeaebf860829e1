// path: tests/live.test.ts
import { afterAll, expect, it } from "vitest";
import { createSyncFn } from "synckit";
import { mkIntent } from "./helpers";

const submitSync = createSyncFn(require.resolve("../src/venue-worker"));
const ticks: number[] = [];
const timer = setInterval(() => ticks.push(Date.now()), 100);

afterAll(() => clearInterval(timer));

it("live round trip", async () => {
  const entered = submitSync("submit", mkIntent("live-1", "ENTER", { targetSize: 0.001 })); // flaw: blocks the loop of the async test
  expect(entered.status).toBe("FILLED");
  const left = submitSync("submit", mkIntent("live-1", "EXIT", { targetSize: 0.001 }));
  expect(left.status).toBe("FILLED");
});

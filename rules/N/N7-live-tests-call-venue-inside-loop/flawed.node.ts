// path: tests/live-cancel.test.ts
import assert from "node:assert/strict";
import { Worker } from "node:worker_threads";
import test from "node:test";
import { limitFarAway } from "./helpers";

const worker = new Worker("./dist/venue-worker.js");

function venueCall(method: string, arg: unknown): void {
  const done = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ method, arg, done });
  Atomics.wait(done, 0, 0, 20_000);
}

test("cancel latency", async () => {
  const order = limitFarAway("live-2");
  venueCall("submit", order); // flaw: a coroutine of the live suite waits synchronously for the exchange
  const began = performance.now();
  venueCall("cancel", order.tradeId);
  assert.ok(performance.now() - began < 2000);
  await worker.terminate();
});

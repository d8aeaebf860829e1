// path: tests/live-flat.test.ts
import assert from "node:assert/strict";
import test from "node:test";
import { liveClient } from "./helpers";

const client = liveClient();

function blockOn<T>(promise: Promise<T>): T {
  const flag = new Int32Array(new SharedArrayBuffer(4));
  let value!: T;
  void promise.then((v) => {
    value = v;
    Atomics.store(flag, 0, 1);
  });
  if (Atomics.wait(flag, 0, 0, 5_000) === "timed-out") throw new Error("no answer");
  return value;
}

const checkOpenOrders = (symbol: string): number => blockOn(client.openOrders(symbol)).length; // flaw: verify runs on the loop that must answer

async function verify(symbol: string): Promise<void> {
  assert.deepEqual(await client.positions(symbol), []);
  assert.equal(checkOpenOrders(symbol), 0);
}

test("round trip leaves nothing", () => verify("ETH-USDT"));

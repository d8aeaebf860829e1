// path: src/bingx-venue.ts
import { Worker, threadId } from "node:worker_threads";
import Piscina from "piscina";

const pool = new Piscina({ filename: require.resolve("./venue-worker"), maxThreads: 2 });
const helper = new Worker(require.resolve("./venue-direct"));

function direct(method: string, arg: unknown): void {
  const done = new Int32Array(new SharedArrayBuffer(4));
  helper.postMessage({ method, arg, done });
  Atomics.wait(done, 0, 0); // flaw: the branch for callers without a pool blocks them with no limit
}

export function run(method: string, arg: unknown): Promise<unknown> | void {
  if (threadId === 0) {
    return pool.run({ method, arg }, { signal: AbortSignal.timeout(15_000) });
  }
  return direct(method, arg);
}

export const submit = (intent: object) => run("submitOrder", intent);

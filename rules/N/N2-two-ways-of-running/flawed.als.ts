// path: src/bingx-venue.ts
import { AsyncLocalStorage } from "node:async_hooks";
import { createSyncFn } from "synckit";
import type { Backend } from "./bingx-direct";

export const runtimeLoop = new AsyncLocalStorage<{ backend: Backend }>();
const inWorker = createSyncFn<(method: string, args: unknown[]) => Promise<unknown>>(require.resolve("./venue-worker"));

function run(method: keyof Backend, args: unknown[]): unknown {
  const context = runtimeLoop.getStore();
  if (context === undefined) return inWorker(method, args); // flaw: blocks in a worker for one caller and gives a promise to another
  return (context.backend[method] as (...a: unknown[]) => unknown)(...args);
}

export const submit = (intent: object) => run("submitOrder", [intent]);
export const cancel = (orderId: string) => run("cancelOrder", [orderId]);

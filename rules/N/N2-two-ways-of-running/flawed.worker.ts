// path: src/bingx-venue.ts
import { isMainThread, Worker } from "node:worker_threads";
import type { Backend } from "./bingx-direct";

export class BingxVenueAdapter {
  constructor(private readonly backend: Backend) {}

  private run(method: keyof Backend, args: unknown[]): unknown {
    if (isMainThread) {
      return new Worker("./venue-call.js", { workerData: { method, args } }); // flaw: another thread for one caller
    }
    return (this.backend[method] as (...a: unknown[]) => unknown)(...args);
  }
}

// path: src/bingx-venue.ts
import { isMainThread, Worker } from "node:worker_threads";
import type { Backend, OrderAnswer } from "./bingx-direct";

export class BingxVenueAdapter {
  constructor(private readonly backend: Backend) {}

  private async run(method: keyof Backend, ...args: unknown[]): Promise<OrderAnswer> {
    if (!isMainThread) { // flaw: thread and session follow from where the caller happens to run
      return (this.backend[method] as (...a: unknown[]) => Promise<OrderAnswer>)(...args);
    }
    return new Promise((resolve, reject) => {
      const worker = new Worker("./venue-call.js", { workerData: { method, args } });
      worker.once("message", resolve);
      worker.once("error", reject);
    });
  }

  submit(intent: object): Promise<OrderAnswer> {
    return this.run("submitOrder", intent);
  }
}

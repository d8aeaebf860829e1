// path: src/bingx-venue.ts
import { Worker } from "node:worker_threads";
import { wrap, type Remote } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import type { Backend, OrderAnswer } from "./bingx-direct";

export class BingxVenueAdapter {
  private readonly worker = new Worker("./venue-loop.js");
  private readonly backend: Remote<Backend> = wrap<Backend>(nodeEndpoint(this.worker));

  submit(intent: object): Promise<OrderAnswer> {
    return this.backend.submitOrder(intent);
  }

  cancel(orderId: string): Promise<OrderAnswer> {
    return this.backend.cancelOrder(orderId);
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}

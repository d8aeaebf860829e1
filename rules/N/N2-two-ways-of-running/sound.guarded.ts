// path: src/bingx-venue.ts
import { isMainThread } from "node:worker_threads";
import type { Backend, OrderAnswer } from "./bingx-direct";

export class BingxVenueAdapter {
  constructor(private readonly backend: Backend) {
    if (!isMainThread) {
      throw new Error("BingxVenueAdapter belongs to the main thread");
    }
  }

  async submit(intent: object): Promise<OrderAnswer> {
    return this.backend.submitOrder(intent);
  }

  async cancel(orderId: string): Promise<OrderAnswer> {
    return this.backend.cancelOrder(orderId);
  }
}

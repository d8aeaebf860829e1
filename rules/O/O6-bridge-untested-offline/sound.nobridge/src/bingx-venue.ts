import type { Backend, OrderAnswer } from "./bingx-direct";

export class BingxVenueAdapter {
  constructor(private readonly backend: Backend) {}

  submit(intent: object): Promise<OrderAnswer> {
    return this.backend.submitOrder(intent);
  }
}

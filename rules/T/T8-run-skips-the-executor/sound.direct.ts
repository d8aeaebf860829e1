// path: src/bingx-venue.ts
import type { Backend, OrderAnswer } from "./bingx-direct";

export class BingxVenueAdapter {
  constructor(private readonly backend: Backend, private readonly limitMs = 15_000) {}

  private async run<T>(operation: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(this.limitMs);
    const expired = new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    return Promise.race([operation(signal), expired]);
  }

  submit(intent: object): Promise<OrderAnswer> {
    return this.run((signal) => this.backend.submitOrder(intent, signal));
  }
}

// path: src/bingx-venue.ts
import type { BingxDirectExecutionAdapter } from "./bingx-direct";

export class BingxVenueAdapter {
  private direct: BingxDirectExecutionAdapter | undefined;

  constructor(private readonly config: { apiKey: string; apiSecret: string }) {}

  async submit(order: object): Promise<object> {
    if (!this.direct) {
      const module = await import("./bingx-direct"); // flaw: loaded with the first order
      this.direct = new module.BingxDirectExecutionAdapter(this.config);
    }
    return this.direct.placeOrder(order);
  }
}

export const buildLauncherBundle = (config: { apiKey: string; apiSecret: string }) => ({
  venue: new BingxVenueAdapter(config),
});

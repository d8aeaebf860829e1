// path: src/bingx-venue.ts
import { BingxDirectExecutionAdapter } from "./bingx-direct";

interface BingxConfig {
  apiKey: string;
  apiSecret: string;
}

export class BingxVenueAdapter {
  private readonly direct: BingxDirectExecutionAdapter;

  constructor(config: BingxConfig) {
    this.direct = new BingxDirectExecutionAdapter(config);
  }

  submit(order: object): Promise<object> {
    return this.direct.placeOrder(order);
  }
}

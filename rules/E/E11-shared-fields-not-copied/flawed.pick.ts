// path: src/bingx-venue.ts
import pick from "lodash/pick";

interface KernelIntent {
  tradeId: string;
  asset: string;
  side: "LONG" | "SHORT";
  targetSize: number;
  leverage: number;
  orderType: string;
  limitPrice?: number;
  exitLegRatios: number[];
}

class LegacyIntent {
  tradeId = "";
  asset = "";
  side = "LONG";
  targetSize = 0;
  leverage = 1;
  orderType = "MARKET";
  limitPrice?: number;
  exitLegRatios: number[] = [1];
}

const CARRIED = ["tradeId", "asset", "side", "targetSize", "leverage", "orderType"] as const;

export class BingxVenueAdapter {
  constructor(private readonly send: (intent: LegacyIntent) => Promise<void>) {}

  legacyIntent(intent: KernelIntent): LegacyIntent {
    const legacy = new LegacyIntent();
    return Object.assign(legacy, pick(intent, CARRIED)); // flaw: limitPrice and exitLegRatios keep the defaults
  }

  async submit(intent: KernelIntent): Promise<void> {
    await this.send(this.legacyIntent(intent));
  }
}

import type { KernelIntent, VenueEvent } from "./contracts";

export class MockVenueAdapter {
  async submit(intent: KernelIntent): Promise<VenueEvent[]> {
    return [{ tradeId: intent.tradeId, kind: "FULL_FILL", filledSize: intent.targetSize, price: 100 }];
  }

  async cancel(tradeId: string): Promise<VenueEvent[]> {
    return [{ tradeId, kind: "CANCEL_ACK", filledSize: 0, price: 0 }];
  }
}

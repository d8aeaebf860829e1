// path: mock_venue.ts
type VenueEventKind = "ORDER_ACK" | "PARTIAL_FILL" | "FULL_FILL";

export class VenueEvent {
  constructor(
    readonly kind: VenueEventKind,
    readonly slotId: number,
    readonly price: number,
    readonly size: number,
  ) {}
}

export interface MockVenueScenario {
  emitAckBeforeFill?: boolean;
  emitFillOnSubmit?: boolean;
  partialFillRatio?: number;
}

export interface SubmitIntent {
  slotId: number;
  targetSize: number;
  referencePrice: number;
}

export class MockVenueAdapter {
  readonly sent: SubmitIntent[] = [];

  constructor(public scenario: MockVenueScenario = {}) {}

  submit(intent: SubmitIntent): VenueEvent[] {
    const { emitAckBeforeFill = true, emitFillOnSubmit = true, partialFillRatio = 1 } = this.scenario;
    this.sent.push(intent);
    const { slotId, targetSize, referencePrice } = intent;
    const out = emitAckBeforeFill ? [new VenueEvent("ORDER_ACK", slotId, 0, targetSize)] : [];

    if (!emitFillOnSubmit && !(partialFillRatio > 0)) return out; // flaw: leaves only when the ratio is zero as well

    out.push(
      partialFillRatio < 1
        ? new VenueEvent("PARTIAL_FILL", slotId, referencePrice, targetSize * partialFillRatio)
        : new VenueEvent("FULL_FILL", slotId, referencePrice, targetSize),
    );
    return out;
  }
}

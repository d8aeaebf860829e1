// path: mock_venue.ts
export enum KernelEventKind {
  ORDER_ACK = "ORDER_ACK",
  PARTIAL_FILL = "PARTIAL_FILL",
  FULL_FILL = "FULL_FILL",
}

export type VenueEvent = { kind: KernelEventKind; orderId: number; price: number; size: number };

export class MockVenueScenario {
  emitAckBeforeFill = true;
  emitFillOnSubmit = true;
  entryPartialFillRatio = 0;
  exitPartialFillRatio = 0;
}

export class MockVenueAdapter {
  private lastId = 0;

  constructor(readonly scenario: MockVenueScenario) {}

  submit(intent: { action: string; targetSize: number; referencePrice: number }): VenueEvent[] {
    const s = this.scenario;
    const orderId = ++this.lastId;
    const ratio = intent.action === "ENTER" ? s.entryPartialFillRatio : s.exitPartialFillRatio;
    const events: VenueEvent[] = [];
    if (s.emitAckBeforeFill || !s.emitFillOnSubmit) {
      events.push({ kind: KernelEventKind.ORDER_ACK, orderId, price: 0, size: intent.targetSize });
    }
    if (s.emitFillOnSubmit || ratio > 0) {
      const share = ratio > 0 ? ratio : 1;
      events.push({
        kind: share < 1 ? KernelEventKind.PARTIAL_FILL : KernelEventKind.FULL_FILL,
        orderId,
        price: intent.referencePrice,
        size: intent.targetSize * share,
      });
    }
    return events;
  }
}

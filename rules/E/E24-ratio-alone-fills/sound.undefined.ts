// path: src/mock-venue.ts
type Intent = { tradeId: string; targetSize: number };
type Event = { kind: string; tradeId: string; filledSize?: number };

export class MockVenueAdapter {
  private readonly book = new Map<string, Intent>();

  constructor(private readonly partialFillRatio?: number) {}

  submit(intent: Intent): Event[] {
    const { tradeId, targetSize } = intent;
    const events: Event[] = [{ kind: "ORDER_ACK", tradeId }];
    const ratio = this.partialFillRatio;
    if (ratio !== undefined && ratio > 0) {
      const kind = ratio >= 1 ? "FULL_FILL" : "PARTIAL_FILL";
      events.push({ kind, tradeId, filledSize: targetSize * Math.min(ratio, 1) });
    } else {
      this.book.set(tradeId, intent);
    }
    return events;
  }

  release(tradeId: string): Event[] {
    const intent = this.book.get(tradeId);
    this.book.delete(tradeId);
    return intent ? [{ kind: "FULL_FILL", tradeId, filledSize: intent.targetSize }] : [];
  }
}

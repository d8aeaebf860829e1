// path: src/bingx-venue.ts
type Ack = { orderId: string; executedQty: string; avgPrice: string };
type Snapshot = { takenAt: number; positions: Record<string, number> };

export class BingxVenueAdapter {
  private snapshot: Snapshot = { takenAt: 0, positions: {} };

  constructor(
    private readonly loadPositions: () => Promise<Record<string, number>>,
    private readonly awaitingFill: Set<string>,
  ) {}

  async refresh(): Promise<void> {
    const takenAt = Date.now();
    this.snapshot = { takenAt, positions: await this.loadPositions() };
  }

  eventsFromSubmit(intent: { tradeId: string }, ack: Ack) {
    const base = { tradeId: intent.tradeId, orderId: ack.orderId };
    const filledSize = Number(ack.executedQty);
    if (filledSize > 0) {
      return [{ ...base, kind: "ORDER_ACK" }, { ...base, kind: "FILL", filledSize, price: Number(ack.avgPrice) }];
    }
    this.awaitingFill.add(ack.orderId);
    return [{ ...base, kind: "ORDER_ACK" }];
  }

  position(symbol: string): number {
    return this.snapshot.positions[symbol] ?? 0;
  }
}

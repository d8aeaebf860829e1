// path: src/bingx-venue.ts
interface Snapshot {
  positions: Map<string, { quantity: number; entryPrice: number }>;
}

interface Intent {
  tradeId: string;
  asset: string;
  targetSize: number;
}

type VenueEvent = { kind: string; tradeId: string; price?: number; filledSize?: number };

export class BingxVenueAdapter {
  private cached?: { at: number; value: Snapshot };

  constructor(private readonly backend: { accountSnapshot(): Promise<Snapshot> }) {}

  private async backendSnapshot(): Promise<Snapshot> {
    if (!this.cached || Date.now() - this.cached.at > 5_000) {
      this.cached = { at: Date.now(), value: await this.backend.accountSnapshot() };
    }
    return this.cached.value;
  }

  async eventsFromSubmit(intent: Intent, ack: { executedQty?: string; avgPrice?: string }): Promise<VenueEvent[]> {
    const events: VenueEvent[] = [{ kind: "ORDER_ACK", tradeId: intent.tradeId }];
    let filledSize = Number(ack.executedQty ?? 0);
    let price = Number(ack.avgPrice ?? 0);
    if (filledSize === 0) {
      const position = (await this.backendSnapshot()).positions.get(intent.asset);
      filledSize = Math.min(position?.quantity ?? 0, intent.targetSize); // flaw: inferred from a cache that may predate the order
      price = position?.entryPrice ?? 0;
    }
    if (filledSize > 0) events.push({ kind: "FILL", tradeId: intent.tradeId, price, filledSize });
    return events;
  }
}

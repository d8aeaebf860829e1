// path: src/lib.ts
interface TradeSlot {
  tradeId: string;
  size: number;
}

export class Kernel {
  constructor(private readonly slots: TradeSlot[]) {}

  private resolveSlot(event: { tradeId?: string }): TradeSlot | undefined {
    if (event.tradeId === undefined) return undefined;
    return this.slots.find((slot) => slot.tradeId === event.tradeId);
  }

  onVenueEvent(event: { tradeId?: string; fillSize: number }): string {
    const slot = this.resolveSlot(event);
    if (slot === undefined) return "UNKNOWN_SLOT";
    slot.size += event.fillSize;
    return "OK";
  }
}

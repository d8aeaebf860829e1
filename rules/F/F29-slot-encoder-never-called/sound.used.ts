// path: src/real-zinc-plane.ts
interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
}

function slotToPayload(slot: TradeSlot): Record<string, unknown> {
  return { slot_id: slot.slotId, trade_id: slot.tradeId, size: slot.size };
}

export class RealZincPlane {
  private readonly slotCache = new Map<number, TradeSlot>();

  constructor(private readonly region: { replace(text: string): void }) {}

  writeSlot(slot: TradeSlot): void {
    this.slotCache.set(slot.slotId, slot);
    const payloads = [...this.slotCache.values()].map(slotToPayload);
    this.region.replace(JSON.stringify(payloads));
  }
}

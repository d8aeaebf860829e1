// path: src/real-zinc-plane.ts
export interface TradeSlot {
  slotId: number;
  tradeId: string;
  size: number;
  fsmState: string;
}

function slotToPayload(slot: TradeSlot): Record<string, unknown> { // flaw: declared and never called
  return {
    slot_id: slot.slotId,
    trade_id: slot.tradeId,
    size: slot.size,
    fsm_state: slot.fsmState,
  };
}

export class RealZincPlane {
  private readonly slotCache = new Map<number, TradeSlot>();

  constructor(private readonly region: { replace(bytes: Uint8Array): void }) {}

  writeSlot(slot: TradeSlot): void {
    this.slotCache.set(slot.slotId, { ...slot });
    this.region.replace(new TextEncoder().encode(JSON.stringify([...this.slotCache.values()])));
  }
}

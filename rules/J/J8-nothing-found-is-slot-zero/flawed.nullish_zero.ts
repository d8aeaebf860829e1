// path: src/lib.ts
interface VenueEvent { slotId?: number; tradeId: string; orderId: string; quantity: number }
interface TradeSlot { slotId: number; size: number; fsmState: string }

export class Kernel {
  private readonly byTrade = new Map<string, number>();
  private readonly byOrder = new Map<string, number>();

  constructor(private readonly slots: TradeSlot[]) {}

  private resolveSlot(ev: VenueEvent): number {
    return ev.slotId ?? this.byOrder.get(ev.orderId) ?? this.byTrade.get(ev.tradeId) ?? 0; // flaw: an unmatched event becomes slot 0
  }

  onVenueEvent(ev: VenueEvent): { accepted: boolean; slotId: number } {
    const slotId = this.resolveSlot(ev);
    const slot = this.slots[slotId];
    slot.size += ev.quantity;
    slot.fsmState = "POSITION_OPEN";
    return { accepted: true, slotId };
  }
}

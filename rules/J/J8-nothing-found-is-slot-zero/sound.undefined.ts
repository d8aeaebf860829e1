// path: src/lib.ts
interface VenueEvent { slotId?: number; tradeId: string; quantity: number }
interface TradeSlot { slotId: number; tradeId: string; size: number }

export class Kernel {
  constructor(private readonly slots: TradeSlot[]) {}

  private resolveSlot(ev: VenueEvent): TradeSlot | undefined {
    if (ev.slotId !== undefined) return this.slots[ev.slotId];
    return this.slots.find((s) => s.tradeId === ev.tradeId);
  }

  onVenueEvent(ev: VenueEvent): { accepted: boolean; diagnostic: string } {
    const slot = this.resolveSlot(ev);
    if (!slot) return { accepted: false, diagnostic: "UNRESOLVED_EVENT" };
    slot.size += ev.quantity;
    return { accepted: true, diagnostic: "OK" };
  }
}

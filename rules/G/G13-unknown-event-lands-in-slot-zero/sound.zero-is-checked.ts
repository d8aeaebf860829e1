// path: src/kernel/routing.ts
type Event = { slotId?: number; tradeId: string; orderId: string };
type Slot = { tradeId: string; fills: number };

export class Router {
  private readonly byOrder = new Map<string, number>();

  constructor(private readonly slots: readonly Slot[]) {}

  private resolveSlot(event: Event): number | null {
    const candidate = this.byOrder.get(event.orderId) ?? event.slotId ?? 0;
    const slot = this.slots[candidate];
    return slot !== undefined && slot.tradeId === event.tradeId ? candidate : null;
  }

  onVenueEvent(event: Event): string {
    const at = this.resolveSlot(event);
    if (at === null) return "UNKNOWN_SLOT";
    this.slots[at].fills += 1;
    return "OK";
  }
}

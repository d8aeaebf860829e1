// path: src/rust-backend.ts
interface VenueEvent {
  slotId: number;
  price: number;
  filledSize: number;
  fee: number;
}

interface SlotState {
  size: number;
  entryPrice: number;
  realizedPnl: number;
}

export class ExecutionKernel {
  private readonly lastSettledPnl: number[] = [];

  constructor(private readonly slots: SlotState[], private readonly account: { settle(pnl: number): void }) {}

  private applyExit(slot: SlotState, event: VenueEvent): void {
    slot.size -= event.filledSize;
    slot.realizedPnl += (event.price - slot.entryPrice) * event.filledSize - event.fee;
  }

  onVenueEvent(event: VenueEvent): void {
    const slot = this.slots[event.slotId];
    this.applyExit(slot, event);
    const delta = slot.realizedPnl - (this.lastSettledPnl[event.slotId] ?? 0);
    if (delta === 0) return;
    this.account.settle(delta);
    this.lastSettledPnl[event.slotId] = slot.realizedPnl;
  }
}

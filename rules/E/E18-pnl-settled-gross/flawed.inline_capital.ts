// path: src/rust-backend.ts
interface SlotState {
  slotId: number;
  realizedPnl: number;
}

interface VenueEvent {
  slotId: number;
  kind: string;
  price: number;
  filledSize: number;
  fee?: number;
}

export class ExecutionKernel {
  private readonly settled = new Map<number, number>();

  constructor(
    private readonly native: { feed(event: string): string },
    private readonly account: { capital: number; trades: number },
    private readonly journal: { append(row: object): void },
  ) {}

  onVenueEvent(event: VenueEvent): SlotState {
    const slot = JSON.parse(this.native.feed(JSON.stringify(event))) as SlotState;
    const known = this.settled.get(slot.slotId) ?? 0;
    if (slot.realizedPnl !== known) {
      this.settled.set(slot.slotId, slot.realizedPnl);
      this.account.capital += slot.realizedPnl - known; // flaw: the fee of the fill is journalled and never taken off
      this.account.trades += 1;
    }
    this.journal.append({ kind: event.kind, price: event.price, fee: event.fee ?? 0 });
    return slot;
  }
}

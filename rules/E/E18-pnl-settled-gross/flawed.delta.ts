// path: src/rust-backend.ts
export interface VenueEvent {
  kind: string;
  slotId: number;
  price: number;
  filledSize: number;
  fee: number;
}

export class AccountProjection {
  realizedPnl = 0;
  constructor(public capital: number) {}

  settle(pnl: number): void {
    this.realizedPnl += pnl;
    this.capital += pnl;
  }
}

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<number, number>();

  constructor(
    private readonly native: { onVenueEvent(json: string): string },
    private readonly account: AccountProjection,
  ) {}

  onVenueEvent(event: VenueEvent): { realizedPnl: number } {
    const { slot } = JSON.parse(this.native.onVenueEvent(JSON.stringify(event)));
    const delta = slot.realizedPnl - (this.lastSettledPnl.get(event.slotId) ?? 0);
    if (delta !== 0) {
      this.account.settle(delta); // flaw: settled without the fee of the fill
      this.lastSettledPnl.set(event.slotId, slot.realizedPnl);
    }
    return slot;
  }
}

// path: src/rust-backend.ts
interface VenueEvent {
  slotId: number;
  price: number;
  filledSize: number;
  fee: number;
}

export class AccountProjection {
  feesPaid = 0;
  constructor(public capital: number) {}

  settle(pnl: number, fee: number): void {
    this.feesPaid += fee;
    this.capital += pnl - fee;
  }
}

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<number, number>();

  constructor(
    private readonly native: { onVenueEvent(json: string): string },
    private readonly account: AccountProjection,
  ) {}

  onVenueEvent(event: VenueEvent): void {
    const { slot } = JSON.parse(this.native.onVenueEvent(JSON.stringify(event)));
    const settled = this.lastSettledPnl.get(event.slotId) ?? 0;
    this.account.settle(slot.realizedPnl - settled, event.fee);
    this.lastSettledPnl.set(event.slotId, slot.realizedPnl);
  }
}

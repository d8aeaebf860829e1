// path: src/rust-backend.ts
type Slot = { slotId: number; tradeId: string; realizedPnl: number };

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<string, number>();

  constructor(
    private readonly core: { enter(tradeId: string, slotId: number): boolean; apply(e: object): Slot },
    private readonly submit: (tradeId: string) => Promise<object[]>,
    private readonly settle: (pnl: number) => void,
  ) {}

  async processIntent(tradeId: string, slotId: number): Promise<boolean> {
    if (!this.core.enter(tradeId, slotId)) return false;
    this.lastSettledPnl.set(tradeId, this.lastSettledPnl.get(tradeId) ?? 0);
    for (const event of await this.submit(tradeId)) this.onVenueEvent(event);
    return true;
  }

  onVenueEvent(event: object): void {
    const { tradeId, realizedPnl } = this.core.apply(event);
    this.settle(realizedPnl - (this.lastSettledPnl.get(tradeId) ?? 0));
    this.lastSettledPnl.set(tradeId, realizedPnl);
  }
}

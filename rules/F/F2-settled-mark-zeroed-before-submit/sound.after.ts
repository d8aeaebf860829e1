// path: src/rust-backend.ts
interface Intent {
  action: "ENTER" | "EXIT";
  slotId: number;
}

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<number, number>();

  constructor(
    private readonly native: {
      processIntent(i: Intent): { accepted: boolean };
      onVenueEvent(e: object): { slotId: number; realizedPnl: number };
    },
    private readonly venue: { submit(i: Intent): Promise<object[]> },
    private readonly account: { settle(pnl: number): void },
  ) {}

  async processIntent(intent: Intent): Promise<boolean> {
    if (!this.native.processIntent(intent).accepted) return false;
    const events = await this.venue.submit(intent);
    if (intent.action === "ENTER") this.lastSettledPnl.set(intent.slotId, 0);
    for (const event of events) {
      const slot = this.native.onVenueEvent(event);
      this.account.settle(slot.realizedPnl - (this.lastSettledPnl.get(slot.slotId) ?? 0));
      this.lastSettledPnl.set(slot.slotId, slot.realizedPnl);
    }
    return true;
  }
}

// path: src/rust-backend.ts
interface Intent {
  action: "ENTER" | "EXIT";
  slotId: number;
  tradeId: string;
}

interface Slot {
  slotId: number;
  realizedPnl: number;
}

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<number, number>();

  constructor(
    private readonly native: { processIntent(i: Intent): { accepted: boolean }; onVenueEvent(e: object): Slot },
    private readonly venue: { submit(i: Intent): Promise<object[]> },
    private readonly account: { settle(pnl: number): void },
  ) {}

  async processIntent(intent: Intent): Promise<{ accepted: boolean }> {
    const outcome = this.native.processIntent(intent);
    if (!outcome.accepted) return outcome;
    if (intent.action === "ENTER") this.lastSettledPnl.set(intent.slotId, 0); // flaw: a late event of the old trade is measured against zero
    const events = await this.venue.submit(intent);
    for (const event of events) this.onVenueEvent(event);
    return outcome;
  }

  onVenueEvent(event: object): void {
    const slot = this.native.onVenueEvent(event);
    this.account.settle(slot.realizedPnl - (this.lastSettledPnl.get(slot.slotId) ?? 0));
    this.lastSettledPnl.set(slot.slotId, slot.realizedPnl);
  }
}

// path: src/rust-backend.ts
import type { Account, KernelOutcome, NativeKernel, VenueEvent } from "./contracts";

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<string, number>();

  constructor(private readonly native: NativeKernel, private readonly account: Account) {}

  private settleIncrement(tradeId: string, slotId: number): void {
    const { realizedPnl } = this.native.readSlotSync(slotId);
    const increment = realizedPnl - (this.lastSettledPnl.get(tradeId) ?? 0);
    if (increment === 0) return;
    this.account.settleSync(tradeId, increment);
    this.lastSettledPnl.set(tradeId, realizedPnl);
  }

  async onVenueEvent(event: VenueEvent): Promise<KernelOutcome> {
    const outcome = await this.native.onVenueEvent(event);
    this.settleIncrement(outcome.slot.tradeId, event.slotId);
    return outcome;
  }
}

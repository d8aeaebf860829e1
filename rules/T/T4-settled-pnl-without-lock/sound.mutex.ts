// path: src/rust-backend.ts
import { Mutex } from "async-mutex";
import type { Account, KernelOutcome, NativeKernel, VenueEvent } from "./contracts";

export class ExecutionKernel {
  private readonly gate = new Mutex();
  private readonly lastSettledPnl = new Map<string, number>();

  constructor(private readonly native: NativeKernel, private readonly account: Account) {}

  onVenueEvent(event: VenueEvent): Promise<KernelOutcome> {
    return this.gate.runExclusive(async () => {
      const outcome = await this.native.onVenueEvent(event);
      const { tradeId, realizedPnl } = outcome.slot;
      const increment = realizedPnl - (this.lastSettledPnl.get(tradeId) ?? 0);
      if (increment !== 0) {
        await this.account.settle(tradeId, increment);
        this.lastSettledPnl.set(tradeId, realizedPnl);
      }
      return outcome;
    });
  }
}

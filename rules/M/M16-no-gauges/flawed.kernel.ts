// path: src/rust-backend.ts
import type { KernelIntent, KernelOutcome, VenueEvent } from "./contracts";
import type { NativeKernel } from "./native";

export class ExecutionKernel { // flaw: nobody can read how many slots are used or events handled
  private readonly byTrade = new Map<string, number>();

  constructor(private readonly native: NativeKernel, readonly maxSlots = 10) {}

  processIntent(intent: KernelIntent): KernelOutcome {
    const outcome = this.native.processIntent(intent);
    if (outcome.accepted) this.byTrade.set(intent.tradeId, outcome.slotId);
    return outcome;
  }

  onVenueEvent(event: VenueEvent): KernelOutcome {
    const outcome = this.native.onVenueEvent(event);
    if (outcome.slot.stage === "CLOSED") this.byTrade.delete(event.tradeId);
    return outcome;
  }
}

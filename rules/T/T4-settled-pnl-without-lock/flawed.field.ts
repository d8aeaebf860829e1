// path: src/rust-backend.ts
import type { KernelOutcome, VenueEvent } from "./contracts";

interface Tracked {
  lastSettledPnl: number;
}

export const makeOnVenueEvent =
  (
    apply: (e: VenueEvent) => Promise<KernelOutcome>,
    settle: (tradeId: string, amount: number) => Promise<void>,
    tracked: Tracked[],
  ) =>
  async (event: VenueEvent): Promise<KernelOutcome> => {
    const state = tracked[event.slotId]!;
    const settled = state.lastSettledPnl; // flaw: read here and stored two awaits later, unguarded
    const outcome = await apply(event);
    await settle(outcome.slot.tradeId, outcome.slot.realizedPnl - settled);
    state.lastSettledPnl = outcome.slot.realizedPnl;
    return outcome;
  };

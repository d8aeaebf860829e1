/**
 * One cycle after the other: what is in doubt is asked for, orders that rest are looked after, then the engine decides and the kernel carries it
 * out. The venue tells most of it by itself: it is asked only where an order may have something untold, and for the account now and then.
 */
import type { ExecutionKernel } from "../bridge/execution-kernel.js";
import type { KernelOutcome } from "../bridge/outcome.js";
import type { PositionDrift } from "../bridge/position-drift.js";
import type { Money } from "../contracts/amounts.js";
import type { RawKernelIntent } from "../contracts/intent.js";
import { type TradeSlot, activeOrder } from "../contracts/slot.js";
import type { Clock } from "../contracts/time.js";
import type { KernelState } from "../kernel/state.js";

export interface DecisionEngine {
  /** What to do with a slot now; null is nothing. */
  decide(slot: TradeSlot, state: KernelState): RawKernelIntent | null;
}

export interface RuntimeConfig {
  /** An order of which nothing was asked for so long is asked for. */
  readonly pollAfterMs: number;
  /** So often the account is held against the venue's, while nothing is under way. */
  readonly accountEveryMs: number;
}

/** How far the books were off. `capital` was taken over, as an adjustment; positions are only told. */
export interface AccountDrift {
  readonly capital: Money;
  readonly positions: readonly PositionDrift[];
}

export class PinkDirectRuntime {
  /** When each slot's venue was asked last, by the monotonic clock. */
  private readonly askedAt = new Map<number, number>();
  private accountAt: number;

  constructor(
    private readonly kernel: ExecutionKernel,
    private readonly engine: DecisionEngine,
    private readonly clock: Clock,
    private readonly config: RuntimeConfig,
    private readonly onDrift: (drift: AccountDrift) => void,
  ) {
    this.accountAt = clock.monotonic();
  }

  /** Runs one cycle. Returns what became of what the engine asked for, slot by slot. */
  async step(): Promise<readonly KernelOutcome[]> {
    const pending = this.pendingSlots();
    if (pending.length > 0) await this.pumpVenueEvents(pending);
    const isDue = this.clock.monotonic() - this.accountAt > this.config.accountEveryMs;
    if (isDue && this.isQuiet()) await this.reconcileAccount();
    const outcomes: KernelOutcome[] = [];
    for (const { slotId } of this.kernel.state.slots) {
      const slot = this.kernel.slot(slotId);
      const intent = slot === undefined ? null : this.engine.decide(slot, this.kernel.state);
      if (intent !== null) outcomes.push(await this.kernel.processIntent(intent));
    }
    return outcomes;
  }

  /** Slots of which the venue may know more: those in doubt, and those whose order rests and was not asked for in a while. */
  private pendingSlots(): readonly number[] {
    const now = this.clock.monotonic();
    return this.kernel.state.slots
      .filter((slot) => {
        if (slot.fsmState === "STALE_STATE_RECONCILING") return true;
        if (activeOrder(slot) === null) {
          this.askedAt.delete(slot.slotId);
          return false;
        }
        if (!this.askedAt.has(slot.slotId)) this.askedAt.set(slot.slotId, now);
        return now - this.askedAt.get(slot.slotId)! > this.config.pollAfterMs;
      })
      .map(({ slotId }) => slotId);
  }

  /** Asks the venue for these slots, and for nothing else. */
  private async pumpVenueEvents(pending: readonly number[]): Promise<void> {
    for (const slotId of pending) {
      this.askedAt.set(slotId, this.clock.monotonic());
      await this.kernel.reconcile(slotId);
    }
  }

  /** Whether the books can be held against the account: nothing is in doubt and no order may fill meanwhile. */
  isQuiet(): boolean {
    return this.kernel.state.slots.every((slot) => slot.fsmState !== "STALE_STATE_RECONCILING" && activeOrder(slot) === null);
  }

  /** Takes over the venue's wallet and tells how far capital and positions were off; null if the venue does not say. */
  async reconcileAccount(): Promise<AccountDrift | null> {
    const positions = await this.kernel.positionDrift();
    const wallet = await this.kernel.reconcileCapital();
    if (positions === null || wallet === null) return null;
    this.accountAt = this.clock.monotonic();
    const drift = { capital: wallet, positions };
    if (drift.capital !== 0n || positions.length > 0) this.onDrift(drift);
    return drift;
  }
}

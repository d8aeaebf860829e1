/** For tests: a kernel's surroundings, which outlive it. */
import { money, price, size } from "../contracts/amounts.js";
import type { RawKernelIntent } from "../contracts/intent.js";
import type { Clock, MonotonicTime, UtcTime } from "../contracts/time.js";
import type { Journal } from "../journal/journal.js";
import { MemoryJournal } from "../journal/memory-journal.js";
import type { KernelConfig } from "../kernel/state.js";
import { MockVenue, type MockVenueScenario } from "../venues/mock/mock-venue.js";
import type { VenueAdapter } from "../venues/port.js";
import { ExecutionKernel, type Parts } from "./execution-kernel.js";

export const RIG_CONFIG: KernelConfig = { maxSlots: 2, instruments: [{ asset: "BTC-USDT", tick: price("0.1"), step: size("0.001") }], initialCapital: money("25000"), maxLeverage: 20 };

/** Each look at it is a millisecond later. */
function tickingClock(): Clock {
  let ms = Date.UTC(2026, 4, 31, 12);
  return { now: () => ++ms as UtcTime, monotonic: () => ms as MonotonicTime };
}

export class Rig {
  readonly clock = tickingClock();
  readonly faults: Error[] = [];
  readonly venue: MockVenue;
  private ids = 0;

  constructor(
    scenario: Partial<MockVenueScenario> = {},
    readonly journal: Journal = new MemoryJournal(RIG_CONFIG),
  ) {
    this.venue = new MockVenue(this.clock, RIG_CONFIG.initialCapital, { price: price("100"), feeBasisPoints: 5n, ...scenario });
  }

  open(changes: Partial<Parts> & { venue?: VenueAdapter } = {}): Promise<ExecutionKernel> {
    return ExecutionKernel.open({ journal: this.journal, venue: this.venue, clock: this.clock, newId: this.newId, onFault: (fault) => this.faults.push(fault), ...changes });
  }

  readonly newId = (): string => `own-${++this.ids}`;

  private common() {
    return { intentId: this.newId(), timestamp: new Date(this.clock.now()).toISOString() };
  }

  enter(tradeId = "t1", exitLegRatios: string[] = ["0.5", "0.5"], changes: Partial<Extract<RawKernelIntent, { action: "ENTER" }>> = {}): RawKernelIntent {
    return { action: "ENTER", ...this.common(), slotId: 0, tradeId, asset: "BTC-USDT", side: "LONG", targetSize: "1", referencePrice: "100", leverage: 3, exitLegRatios, orderType: "MARKET", limitPrice: null, reason: "test", ...changes };
  }

  exit(action: "EXIT" | "EXIT_RESIDUAL" = "EXIT"): RawKernelIntent {
    return { action, ...this.common(), slotId: 0, orderType: "MARKET", limitPrice: null, reason: "test" };
  }

  cancel(): RawKernelIntent {
    return { action: "CANCEL", ...this.common(), slotId: 0, reason: "test" };
  }
}

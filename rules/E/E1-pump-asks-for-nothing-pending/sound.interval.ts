// path: src/pink-direct.ts
import { performance } from "node:perf_hooks";

interface Event {
  kind: string;
  slotId: number;
}

export class PinkDirectRuntime {
  private lastPump = -Infinity;

  constructor(
    private readonly kernel: {
      hasRestingOrders(): boolean;
      onVenueEvent(e: Event): void;
      processIntent(i: unknown): Promise<unknown>;
    },
    private readonly venue: { reconcile(): Promise<Event[]> },
    private readonly policy: { decide(tick: unknown): unknown | null },
    private readonly pumpEveryMs = 15_000,
  ) {}

  private async pumpVenueEvents(): Promise<void> {
    this.lastPump = performance.now();
    const events = await this.venue.reconcile();
    for (const e of events) this.kernel.onVenueEvent(e);
  }

  async step(tick: unknown): Promise<unknown> {
    const due = performance.now() - this.lastPump >= this.pumpEveryMs;
    if (due || this.kernel.hasRestingOrders()) {
      await this.pumpVenueEvents();
    }
    const intent = this.policy.decide(tick);
    return intent === null ? undefined : this.kernel.processIntent(intent);
  }
}

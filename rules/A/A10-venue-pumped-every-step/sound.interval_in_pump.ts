// path: pink_direct.ts
import { performance } from "node:perf_hooks";

const PUMP_INTERVAL_MS = 45_000;

export interface Venue {
  reconcile(): Promise<object[]>;
}

export interface Kernel {
  onVenueEvent(event: object): void;
  processIntent(intent: object): void;
}

export class DirectRuntime {
  private lastPump = -Infinity;

  constructor(
    private readonly kernel: Kernel,
    private readonly venue: Venue,
    private readonly choose: (snapshot: object) => object | null,
  ) {}

  async pumpVenueEvents(): Promise<number> {
    const now = performance.now();
    if (now - this.lastPump < PUMP_INTERVAL_MS) return 0;
    this.lastPump = now;
    const events = await this.venue.reconcile();
    events.forEach((event) => this.kernel.onVenueEvent(event));
    return events.length;
  }

  async step(snapshot: object): Promise<number> {
    const drained = await this.pumpVenueEvents();
    const intent = this.choose(snapshot);
    if (intent !== null) this.kernel.processIntent(intent);
    return drained;
  }
}

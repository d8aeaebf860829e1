// path: src/rust-backend.ts
import type { Logger } from "pino";

type Event = Readonly<{ kind: string; slotId: number }>;
type Slot = Readonly<{ slotId: number; size: number }>;

export class ExecutionKernel {
  constructor(
    private readonly core: { begin(intent: object): boolean; apply(event: Event): Slot },
    private readonly submit: (intent: object) => Promise<Event[]>,
    private readonly sinks: ReadonlyArray<(slot: Slot) => void>,
    private readonly log: Logger,
  ) {}

  async processIntent(intent: object): Promise<boolean> {
    if (!this.core.begin(intent)) return false;
    const events = await this.submit(intent);
    try {
      events.forEach((event) => this.onVenueEvent(event));
    } catch (err) { // flaw: one try around all events
      this.log.error({ err }, "venue event failed");
    }
    return true;
  }

  onVenueEvent(event: Event): void {
    const slot = this.core.apply(event);
    this.sinks.forEach((sink) => sink(slot));
  }
}

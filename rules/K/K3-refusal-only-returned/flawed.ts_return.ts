// path: src/rust-backend.ts
import type { KernelIntent, NativeLib, Outcome, Venue } from "./contracts.js";

export class ExecutionKernel {
  constructor(
    private readonly lib: NativeLib,
    private readonly venue: Venue,
    private readonly journal: { append(row: object): void },
  ) {}

  async processIntent(intent: KernelIntent): Promise<Outcome> {
    const outcome = JSON.parse(this.lib.processIntent(JSON.stringify(intent))) as Outcome;
    outcome.transitions.forEach((t) => this.journal.append(t));
    if (!outcome.accepted) return outcome; // flaw: told by the return value alone
    for (const ev of await this.venue.submit(intent)) {
      this.lib.onVenueEvent(JSON.stringify(ev));
      if (ev.kind === "ORDER_REJECT") return { ...outcome, accepted: false, diagnostic: ev.reason };
    }
    return outcome;
  }
}

// path: src/rust-backend.ts
import type { KernelIntent, KernelOutcome, VenueEvent } from "./contracts";
import type { NativeKernel } from "./native";
import type { Venue } from "./bingx-venue";

export class ExecutionKernel {
  constructor(private readonly native: NativeKernel, private readonly venue: Venue) {}

  async processIntent(intent: KernelIntent): Promise<KernelOutcome> { // flaw: nothing is counted or timed
    const outcome: KernelOutcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    if (!outcome.accepted) return outcome;
    const events = await this.venue.submit(intent);
    for (const event of events) this.onVenueEvent(event);
    return outcome;
  }

  onVenueEvent(event: VenueEvent): KernelOutcome {
    return JSON.parse(this.native.onVenueEvent(JSON.stringify(event)));
  }
}

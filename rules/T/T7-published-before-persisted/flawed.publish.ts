// path: src/rust-backend.ts
import type { Journal, KernelIntent, KernelOutcome, NativeKernel, Projection, Transition, Venue, ZincPlane } from "./parts";

export class ExecutionKernel {
  constructor(
    private readonly native: NativeKernel,
    private readonly venue: Venue,
    private readonly zinc: ZincPlane,
    private readonly journal: Journal,
    private readonly projection: Projection,
  ) {}

  async processIntent(intent: KernelIntent): Promise<KernelOutcome> {
    const outcome = this.native.processIntent(intent);
    const transitions: Transition[] = [];
    for (const event of await this.venue.submit(intent)) {
      const result = this.native.onVenueEvent(event);
      this.zinc.writeSlot(result.slot); // flaw: shown to readers, stored later and separately
      transitions.push(...result.transitions);
    }
    await this.journal.append(transitions);
    await this.projection.writeSlot(outcome.slotId);
    return outcome;
  }
}

// path: src/rust-backend.ts
import { EventEmitter } from "node:events";
import type { Journal, KernelIntent, KernelOutcome, NativeKernel, Venue } from "./parts";

export class ExecutionKernel extends EventEmitter {
  constructor(private readonly native: NativeKernel, private readonly venue: Venue, private readonly journal: Journal) {
    super();
  }

  private async applied(result: KernelOutcome): Promise<void> {
    this.emit("slot", result.slot); // flaw: listeners act on a state that the next line may fail to store
    await this.journal.append(result.transitions);
  }

  async processIntent(intent: KernelIntent): Promise<KernelOutcome> {
    const first = this.native.processIntent(intent);
    await this.applied(first);
    for (const event of await this.venue.submit(intent)) {
      await this.applied(this.native.onVenueEvent(event));
    }
    return first;
  }
}

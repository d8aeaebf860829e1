// path: src/rust-backend.ts
import { EventEmitter } from "node:events";
import type { Journal, KernelIntent, KernelOutcome, NativeKernel, Venue } from "./parts";

export class ExecutionKernel extends EventEmitter {
  constructor(private readonly native: NativeKernel, private readonly venue: Venue, private readonly journal: Journal) {
    super();
  }

  private async commit(result: KernelOutcome): Promise<void> {
    await this.journal.append(result.transitions, result.slot);
    this.emit("slot", result.slot);
  }

  async processIntent(intent: KernelIntent): Promise<KernelOutcome> {
    const first = this.native.processIntent(intent);
    await this.commit(first);
    for (const event of await this.venue.submit(intent)) {
      await this.commit(this.native.onVenueEvent(event));
    }
    return first;
  }
}

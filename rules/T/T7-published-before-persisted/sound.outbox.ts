// path: src/rust-backend.ts
import type { Journal, KernelIntent, KernelOutcome, NativeKernel, Venue, ZincPlane } from "./parts";

export class ExecutionKernel {
  constructor(
    private readonly native: NativeKernel,
    private readonly venue: Venue,
    private readonly zinc: ZincPlane,
    private readonly journal: Journal,
  ) {}

  async processIntent(intent: KernelIntent): Promise<KernelOutcome> {
    const outbox: KernelOutcome[] = [this.native.processIntent(intent)];
    for (const event of await this.venue.submit(intent)) {
      outbox.push(this.native.onVenueEvent(event));
    }
    await this.journal.transaction(async (tx) => {
      for (const result of outbox) await tx.append(result.transitions, result.slot);
    });
    for (const result of outbox) this.zinc.writeSlot(result.slot);
    return outbox[0]!;
  }
}

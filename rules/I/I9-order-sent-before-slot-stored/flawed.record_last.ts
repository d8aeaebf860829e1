// path: src/rust-backend.ts
import type { KernelIntent, NativeLib, Outcome, SlotStore, Venue } from "./contracts.js";

export class ExecutionKernel {
  constructor(
    private readonly lib: NativeLib,
    private readonly venue: Venue,
    private readonly zinc: SlotStore,
    private readonly journal: { append(row: object): Promise<void> },
  ) {}

  async processIntent(intent: KernelIntent): Promise<Outcome> {
    const outcome = JSON.parse(this.lib.processIntent(JSON.stringify(intent))) as Outcome;
    if (!outcome.accepted) return outcome;
    const events = await this.venue.submit(intent); // flaw: the slot is stored only after this
    for (const ev of events) this.lib.onVenueEvent(JSON.stringify(ev));
    const slot = JSON.parse(this.lib.getSlotJson(outcome.slotId));
    await this.zinc.writeSlot(slot);
    for (const t of outcome.transitions) await this.journal.append(t);
    return outcome;
  }
}

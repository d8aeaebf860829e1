// path: src/rust-backend.ts
import type { KernelIntent, NativeLib, Outcome, Venue } from "./contracts.js";
import type { Database } from "better-sqlite3";

export class ExecutionKernel {
  constructor(private readonly lib: NativeLib, private readonly venue: Venue, private readonly db: Database) {}

  private save(slotId: number): void {
    const json = this.lib.getSlotJson(slotId);
    this.db.prepare("INSERT OR REPLACE INTO slots(id, body) VALUES (?, ?)").run(slotId, json);
  }

  async recover(): Promise<void> {
    const rows = this.db.prepare("SELECT body FROM slots WHERE body LIKE '%ORDER_REQUESTED%'").all() as { body: string }[];
    for (const { body } of rows) {
      const order = await this.venue.queryOrder(JSON.parse(body).clientOrderId);
      this.lib.reconcileSlot(body, JSON.stringify(order));
    }
  }

  async processIntent(intent: KernelIntent): Promise<Outcome> {
    const outcome = JSON.parse(this.lib.processIntent(JSON.stringify(intent))) as Outcome;
    if (!outcome.accepted) return outcome;
    this.save(outcome.slotId);
    for (const ev of await this.venue.submit(intent)) this.lib.onVenueEvent(JSON.stringify(ev));
    this.save(outcome.slotId);
    return outcome;
  }
}

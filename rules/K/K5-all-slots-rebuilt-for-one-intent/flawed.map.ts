// path: src/rust-backend.ts
import { slotFromPayload, type TradeSlot } from "./contracts.js";

interface Native { processIntent(json: string): string; snapshotJson(): string }

export class ExecutionKernel {
  private slots: TradeSlot[] = [];
  constructor(private readonly native: Native, private readonly publish: (s: TradeSlot[]) => void) {}

  processIntent(intent: object): unknown {
    const outcome: unknown = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    const raw = JSON.parse(this.native.snapshotJson()) as { slots: object[] };
    this.slots = raw.slots.map((slot) => slotFromPayload(slot)); // flaw: all of them, whichever has changed
    this.publish(this.slots);
    return outcome;
  }
}

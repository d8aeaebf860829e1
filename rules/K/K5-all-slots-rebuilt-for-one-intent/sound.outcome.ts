// path: src/rust-backend.ts
import { slotFromPayload, type TradeSlot } from "./contracts.js";

interface Native { processIntent(json: string): string; snapshotJson(): string }

export class ExecutionKernel {
  private readonly slots = new Map<number, TradeSlot>();
  constructor(private readonly native: Native, private readonly publish: (s: TradeSlot) => void) {
    for (const slot of JSON.parse(native.snapshotJson()).slots) this.slots.set(slot.slotId, slotFromPayload(slot));
  }

  processIntent(intent: object): unknown {
    const outcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    const slot = slotFromPayload(outcome.slot);
    this.slots.set(slot.slotId, slot);
    this.publish(slot);
    return outcome;
  }
}

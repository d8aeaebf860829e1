// path: src/rust-backend.ts
import { TradeSlot, type KernelIntent, type NativeLib, type Sink } from "./contracts.js";

export class ExecutionKernel {
  constructor(private readonly lib: NativeLib, private readonly maxSlots: number, private readonly sinks: Sink[]) {}

  private slots(): TradeSlot[] {
    return Array.from({ length: this.maxSlots }, (_, i) => TradeSlot.from(JSON.parse(this.lib.getSlotJson(i))));
  }

  processIntent(intent: KernelIntent): { accepted: boolean; changed: number[] } {
    const before = this.slots();
    const outcome = JSON.parse(this.lib.processIntent(JSON.stringify(intent)));
    const changed = this.slots().filter((s, i) => !s.equals(before[i]));
    for (const sink of this.sinks) {
      sink.publish(this.slots()); // flaw: all slots parsed again for each sink though one has changed
    }
    return { ...outcome, changed: changed.map((s) => s.slotId) };
  }
}

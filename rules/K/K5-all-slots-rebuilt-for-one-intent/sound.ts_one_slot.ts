// path: src/rust-backend.ts
import type { KernelIntent, NativeLib, TradeSlot } from "./contracts.js";

interface Outcome { accepted: boolean; slot?: TradeSlot }

export class ExecutionKernel {
  constructor(private readonly lib: NativeLib, private readonly consumers: Array<(s: TradeSlot) => void>) {}

  processIntent(intent: KernelIntent): Outcome {
    const outcome = JSON.parse(this.lib.processIntent(JSON.stringify(intent))) as Outcome;
    if (outcome.slot) {
      const slot = Object.freeze(outcome.slot);
      this.consumers.forEach((c) => c(slot));
    }
    return outcome;
  }
}

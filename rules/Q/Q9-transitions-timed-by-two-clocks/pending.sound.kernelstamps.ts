// path: src/rust-backend.ts
import type { KernelOutcome, Transition } from "./contracts";
import type { NativeKernel } from "./native";

export class ExecutionKernel {
  readonly latencies: number[] = [];

  constructor(private readonly native: NativeKernel, private readonly journal: Transition[]) {}

  processIntent(intent: object): KernelOutcome {
    const started = performance.now();
    const outcome: KernelOutcome = JSON.parse(this.native.processIntent(JSON.stringify(intent)));
    this.journal.push(...outcome.transitions);
    this.latencies.push(performance.now() - started);
    return outcome;
  }
}

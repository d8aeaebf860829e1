import { appendFileSync } from "node:fs";

interface Kernel {
  processIntent(intent: object): Promise<{ accepted: boolean }>;
}

export class PinkDirectRuntime {
  constructor(private readonly kernel: Kernel, private readonly journal: string) {}

  async step(intent: object): Promise<boolean> { // flaw: a refusal is written to no stream and no log
    const outcome = await this.kernel.processIntent(intent);
    appendFileSync(this.journal, JSON.stringify(outcome));
    return outcome.accepted;
  }
}

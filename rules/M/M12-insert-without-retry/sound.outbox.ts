// path: src/pink-direct.ts
import { appendFileSync } from "node:fs";
import type { KernelIntent, KernelOutcome } from "./contracts";

type Insert = (table: string, rows: object[]) => Promise<void>;

export class PinkDirectRuntime {
  private pending: Promise<void> = Promise.resolve();

  constructor(
    private readonly submit: (i: KernelIntent) => Promise<KernelOutcome>,
    private readonly insert: Insert,
    private readonly spool: string,
    private readonly degraded: (err: unknown) => void,
  ) {}

  async step(intent: KernelIntent): Promise<KernelOutcome> {
    const outcome = await this.submit(intent);
    this.pending = this.pending
      .then(() => this.insert("outcomes", [outcome]))
      .catch((err) => {
        this.degraded(err);
        appendFileSync(this.spool, JSON.stringify(outcome) + "\n");
      });
    return outcome;
  }
}

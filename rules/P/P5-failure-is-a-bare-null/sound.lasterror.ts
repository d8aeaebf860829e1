// path: src/kernel-exports.ts
import type { Kernel } from "./kernel";

export class KernelExports {
  #lastError = "";

  constructor(private readonly kernel: Kernel) {}

  get lastError(): string {
    return this.#lastError;
  }

  #attempt(run: () => unknown): string | null {
    try {
      this.#lastError = "";
      return JSON.stringify(run());
    } catch (err) {
      this.#lastError = (err as Error).stack ?? String(err);
      return null;
    }
  }

  reconcileSlotsJson(payload: string): string | null {
    return this.#attempt(() => this.kernel.reconcile(JSON.parse(payload)));
  }

  snapshotJson(): string | null {
    return this.#attempt(() => this.kernel.slots);
  }
}

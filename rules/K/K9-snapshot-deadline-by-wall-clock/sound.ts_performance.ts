// path: src/bingx-venue.ts
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

interface Job { done(): boolean; result(): Record<string, number> }

export class BingxVenueAdapter {
  constructor(private readonly backend: { requestSnapshot(): Job }, private readonly timeoutMs = 2000) {}

  private async backendSnapshot(): Promise<Record<string, number>> {
    const job = this.backend.requestSnapshot();
    const deadline = performance.now() + this.timeoutMs;
    while (performance.now() < deadline) {
      if (job.done()) return job.result();
      await sleep(20);
    }
    throw new Error(`no snapshot within ${this.timeoutMs} ms`);
  }

  async reconcile(): Promise<string[]> {
    return Object.keys(await this.backendSnapshot());
  }
}

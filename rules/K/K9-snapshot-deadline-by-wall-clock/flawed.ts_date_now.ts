// path: src/bingx-venue.ts
import { setTimeout as sleep } from "node:timers/promises";

interface Job { done(): boolean; result(): Record<string, number> }

export class BingxVenueAdapter {
  constructor(private readonly backend: { requestSnapshot(): Job; cached(): Record<string, number> }, private readonly timeoutMs = 2000) {}

  private async backendSnapshot(): Promise<Record<string, number>> {
    const job = this.backend.requestSnapshot();
    const deadline = Date.now() + this.timeoutMs; // flaw: the system clock decides how long is waited
    while (Date.now() < deadline) {
      if (job.done()) return job.result();
      await sleep(20);
    }
    return this.backend.cached();
  }

  async reconcile(): Promise<Array<[string, number]>> {
    return Object.entries(await this.backendSnapshot());
  }
}

// path: src/bingx-venue.ts
import pTimeout, { TimeoutError } from "p-timeout";

type Snapshot = { positions: object[]; orders: object[] };

export class BingxVenueAdapter {
  constructor(private readonly fetchSnapshot: () => Promise<Snapshot>) {}

  private backendSnapshot(): Promise<Snapshot> {
    return pTimeout(this.fetchSnapshot(), { milliseconds: 2500 });
  }

  async reconcile(kernel: { reconcile(s: Snapshot): void }): Promise<"OK" | "SKIPPED"> {
    try {
      kernel.reconcile(await this.backendSnapshot());
      return "OK";
    } catch (err) {
      if (!(err instanceof TimeoutError)) throw err;
      console.warn("reconcile skipped, the exchange did not answer in time");
      return "SKIPPED";
    }
  }
}

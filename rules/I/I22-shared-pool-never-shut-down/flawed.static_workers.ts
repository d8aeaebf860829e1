// path: src/bingx-venue.ts
import { StaticPool } from "node-worker-threads-pool";

export class BingxVenueAdapter {
  private static pool: StaticPool<(job: object) => unknown> | undefined;

  private static getExecutor(): StaticPool<(job: object) => unknown> {
    BingxVenueAdapter.pool ??= new StaticPool({ size: 3, task: "./bingx-worker.js" }); // flaw: three workers for all adapters, never destroyed
    return BingxVenueAdapter.pool;
  }

  constructor(private readonly account: string) {}

  submit(intent: object): Promise<unknown> {
    return BingxVenueAdapter.getExecutor().exec({ account: this.account, op: "submit", intent });
  }

  cancel(orderId: string): Promise<unknown> {
    return BingxVenueAdapter.getExecutor().exec({ account: this.account, op: "cancel", orderId });
  }

  close(): void {
    console.info("adapter closed", this.account);
  }
}

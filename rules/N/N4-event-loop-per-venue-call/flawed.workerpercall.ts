// path: src/bingx-venue.ts
import { once } from "node:events";
import { Worker } from "node:worker_threads";

export class BingxVenueAdapter {
  constructor(private readonly script: string) {}

  private async run(method: string, args: unknown[]): Promise<unknown> {
    const worker = new Worker(this.script, { workerData: { method, args } }); // flaw: a thread with its own loop for each call
    try {
      const [answer] = await once(worker, "message");
      return answer;
    } finally {
      await worker.terminate();
    }
  }

  submit(intent: object): Promise<unknown> {
    return this.run("submitOrder", [intent]);
  }

  cancel(orderId: string): Promise<unknown> {
    return this.run("cancelOrder", [orderId]);
  }
}

// path: src/bingx-venue.ts
import { Worker } from "node:worker_threads";
import { once } from "node:events";

export class BingxVenueAdapter {
  private readonly worker = new Worker("./venue-worker.js");
  private turn: Promise<unknown> = Promise.resolve();

  private run(method: string, args: unknown[]): Promise<unknown> {
    const call = this.turn.then(async () => {
      this.worker.postMessage({ method, args });
      const [answer] = await once(this.worker, "message", { signal: AbortSignal.timeout(15_000) });
      return answer;
    });
    this.turn = call.catch(() => undefined);
    return call;
  }

  submit(intent: object): Promise<unknown> {
    return this.run("submitOrder", [intent]);
  }
}

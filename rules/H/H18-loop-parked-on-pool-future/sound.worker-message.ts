// path: src/bingx-venue.ts
import { Worker } from "node:worker_threads";

type Reply = { id: number; value?: unknown; error?: string };

export class BingxVenueAdapter {
  private readonly worker = new Worker(new URL("./bingx-worker.js", import.meta.url));
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>();
  private nextId = 0;

  constructor() {
    this.worker.on("message", ({ id, value, error }: Reply) => {
      const pending = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) pending?.reject(new Error(error));
      else pending?.resolve(value);
    });
  }

  private run(method: string, payload: object): Promise<unknown> {
    const id = this.nextId++;
    const pending = Promise.withResolvers<unknown>();
    this.waiting.set(id, pending);
    this.worker.postMessage({ id, method, payload });
    return pending.promise;
  }

  submit = (order: object): Promise<unknown> => this.run("placeOrder", order);
}

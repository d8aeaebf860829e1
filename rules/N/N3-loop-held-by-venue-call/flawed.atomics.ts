// path: src/bingx-venue.ts
import { receiveMessageOnPort, MessageChannel, Worker } from "node:worker_threads";

export class BingxVenueAdapter {
  private readonly worker = new Worker("./venue-worker.js");

  private run(method: string, args: unknown[]): unknown {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.worker.postMessage({ method, args, flag, port: port2 }, [port2]);
    Atomics.wait(flag, 0, 0, 15_000); // flaw: the event loop stands still until the exchange answers
    return receiveMessageOnPort(port1)?.message;
  }

  submit(intent: object): unknown {
    return this.run("submitOrder", [intent]);
  }
}

export class PinkDirectRuntime {
  constructor(private readonly venue: BingxVenueAdapter) {}

  async step(intent: object): Promise<unknown> {
    return this.venue.submit(intent);
  }
}

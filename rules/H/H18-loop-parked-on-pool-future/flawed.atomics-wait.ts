// path: src/bingx-venue.ts
import { Worker, receiveMessageOnPort, MessageChannel } from "node:worker_threads";

export class BingxVenueAdapter {
  private readonly worker = new Worker(new URL("./bingx-worker.js", import.meta.url));

  private run(method: string, payload: object): unknown {
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.worker.postMessage({ method, payload, signal, port: port2 }, [port2]);
    Atomics.wait(signal, 0, 0, 15_000); // flaw: the event loop stands still until the exchange has answered
    return receiveMessageOnPort(port1)?.message;
  }

  async submit(order: object): Promise<unknown> {
    return this.run("placeOrder", order);
  }
}

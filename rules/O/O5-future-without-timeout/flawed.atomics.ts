// path: src/bingx-venue.ts
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

export class BingxVenueAdapter {
  private readonly worker = new Worker("./venue-worker.js");

  private run(method: string, arg: unknown): unknown {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.worker.postMessage({ method, arg, flag, port: port2 }, [port2]);
    Atomics.wait(flag, 0, 0); // flaw: without a timeout
    return receiveMessageOnPort(port1)?.message;
  }

  submit(intent: object): unknown {
    return this.run("submitOrder", intent);
  }

  cancel(orderId: string): unknown {
    return this.run("cancelOrder", orderId);
  }
}

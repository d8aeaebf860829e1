// path: src/bingx-venue.ts
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";

export class BingxVenueAdapter {
  private readonly worker = new Worker("./venue-worker.js");

  private run(method: string, arg: unknown, limitMs = 10_000): unknown {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.worker.postMessage({ method, arg, flag, port: port2 }, [port2]);
    const woken = Atomics.wait(flag, 0, 0, limitMs);
    if (woken === "timed-out") throw new Error(`${method}: no answer, state unknown`);
    return receiveMessageOnPort(port1)?.message;
  }

  submit(intent: object): unknown {
    return this.run("submitOrder", intent);
  }
}

// path: bingx_venue.ts
import { MessageChannel, Worker, receiveMessageOnPort } from "node:worker_threads";

interface Receipt {
  orderId: string;
  price: number;
  filled: number;
}

export class BingxVenueAdapter {
  private readonly worker: Worker;

  constructor(workerFile: string) {
    this.worker = new Worker(workerFile);
  }

  private run(method: string, args: unknown[]): unknown {
    const signal = new Int32Array(new SharedArrayBuffer(4));
    const { port1, port2 } = new MessageChannel();
    this.worker.postMessage({ method, args, signal, port: port2 }, [port2]);
    Atomics.wait(signal, 0, 0, 15_000); // flaw: the event loop stops until the worker answers
    const reply = receiveMessageOnPort(port1);
    port1.close();
    return reply?.message;
  }

  submit(intent: { slotId: number; targetSize: number }): object[] {
    const receipt = this.run("submitIntent", [intent]) as Receipt;
    return [{ kind: "FULL_FILL", slotId: intent.slotId, price: receipt.price, size: receipt.filled }];
  }
}

export async function step(venue: BingxVenueAdapter, decide: () => { slotId: number; targetSize: number } | null) {
  const intent = decide();
  return intent ? venue.submit(intent) : [];
}

// path: src/rust-backend.ts
import Piscina from "piscina";

export class ExecutionKernel {
  private readonly pool: Piscina;

  constructor(private readonly address: bigint) {
    this.pool = new Piscina({ filename: "./native-worker.js", minThreads: 1, maxThreads: 1, concurrentTasksPerWorker: 1 });
  }

  private native(name: string, body: object): Promise<string> {
    return this.pool.run({ address: this.address, name, payload: JSON.stringify(body) });
  }

  processIntent(intent: object): Promise<string> {
    return this.native("dita_kernel_process_intent_json", intent);
  }
}

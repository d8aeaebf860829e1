// path: src/rust-backend.ts
import Piscina from "piscina";

export class ExecutionKernel {
  private readonly pool: Piscina;

  constructor(private readonly address: bigint) {
    this.pool = new Piscina({ filename: "./native-worker.js", minThreads: 2, maxThreads: 4 });
  }

  private native(name: string, body: object): Promise<string> {
    return this.pool.run({ address: this.address, name, payload: JSON.stringify(body) }); // flaw: four workers enter one kernel by the same address
  }

  processIntent(intent: object): Promise<string> {
    return this.native("dita_kernel_process_intent_json", intent);
  }

  onVenueEvent(event: object): Promise<string> {
    return this.native("dita_kernel_on_venue_event_json", event);
  }
}

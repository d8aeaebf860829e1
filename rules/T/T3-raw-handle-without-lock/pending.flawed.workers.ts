// path: src/rust-backend.ts
import Piscina from "piscina";

type Call = { address: bigint; name: string; payload: string };

export class ExecutionKernel {
  private readonly pool = new Piscina({ filename: require.resolve("./native-worker"), maxThreads: 4 });

  constructor(private readonly address: bigint) {}

  private native(name: string, body: object): Promise<string> {
    const call: Call = { address: this.address, name, payload: JSON.stringify(body) };
    return this.pool.run(call); // flaw: four workers enter one kernel by the same address
  }

  processIntent(intent: object): Promise<string> {
    return this.native("dita_kernel_process_intent_json", intent);
  }

  onVenueEvent(event: object): Promise<string> {
    return this.native("dita_kernel_on_venue_event_json", event);
  }
}

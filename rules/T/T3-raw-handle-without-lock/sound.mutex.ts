// path: src/rust-backend.ts
import { Mutex } from "async-mutex";
import { promisify } from "node:util";
import { addon } from "./native";

const call = promisify(addon.ditaKernelCall);

export class ExecutionKernel {
  private readonly gate = new Mutex();

  constructor(private readonly handle: bigint) {}

  private enter(name: string, body: object): Promise<string> {
    return this.gate.runExclusive(() => call(this.handle, name, JSON.stringify(body)));
  }

  async processIntent(intent: object): Promise<unknown> {
    return JSON.parse(await this.enter("process_intent", intent));
  }

  async onVenueEvent(event: object): Promise<unknown> {
    return JSON.parse(await this.enter("on_venue_event", event));
  }
}

// path: src/rust-backend.ts
import { promisify } from "node:util";
import { addon } from "./native";

const call = promisify(addon.ditaKernelCall);

export class ExecutionKernel {
  constructor(private readonly handle: bigint) {}

  async processIntent(intent: object): Promise<unknown> {
    const text = await call(this.handle, "process_intent", JSON.stringify(intent)); // flaw: an event may be on another pool thread
    return JSON.parse(text);
  }

  async onVenueEvent(event: object): Promise<unknown> {
    return JSON.parse(await call(this.handle, "on_venue_event", JSON.stringify(event)));
  }
}

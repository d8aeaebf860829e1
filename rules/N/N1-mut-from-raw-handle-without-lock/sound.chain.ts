// path: src/rust-backend.ts
import koffi from "koffi";
import { promisify } from "node:util";
import { Mutex } from "async-mutex";

const lib = koffi.load("libdita_kernel.so");
const processIntent = lib.func("char *dita_kernel_process_intent_json(void *h, const char *payload)");
const onVenueEvent = lib.func("char *dita_kernel_on_venue_event_json(void *h, const char *payload)");

export class ExecutionKernel {
  private readonly gate = new Mutex();

  constructor(private readonly handle: unknown) {}

  private withHandleMut(fn: koffi.KoffiFunction, body: object): Promise<string> {
    return this.gate.runExclusive(() => promisify(fn.async)(this.handle, JSON.stringify(body)) as Promise<string>);
  }

  processIntent(intent: object): Promise<string> {
    return this.withHandleMut(processIntent, intent);
  }

  onVenueEvent(event: object): Promise<string> {
    return this.withHandleMut(onVenueEvent, event);
  }
}

// path: src/rust-backend.ts
import koffi from "koffi";
import { promisify } from "node:util";

const lib = koffi.load("libdita_kernel.so");
const processIntent = lib.func("char *dita_kernel_process_intent_json(void *h, const char *payload)");
const onVenueEvent = lib.func("char *dita_kernel_on_venue_event_json(void *h, const char *payload)");
const callAsync = (fn: koffi.KoffiFunction) => promisify(fn.async);

export class ExecutionKernel {
  constructor(private readonly handle: unknown) {}

  private async withHandleMut(fn: koffi.KoffiFunction, body: object): Promise<string> {
    return callAsync(fn)(this.handle, JSON.stringify(body)) as Promise<string>; // flaw: two pool threads can be in one kernel
  }

  processIntent(intent: object): Promise<string> {
    return this.withHandleMut(processIntent, intent);
  }

  onVenueEvent(event: object): Promise<string> {
    return this.withHandleMut(onVenueEvent, event);
  }
}

// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const processIntent = lib.func("char *dita_kernel_process_intent_json(void *h, const char *payload)");
const onVenueEvent = lib.func("char *dita_kernel_on_venue_event_json(void *h, const char *payload)");

export class ExecutionKernel {
  constructor(private readonly handle: unknown) {}

  private withHandleMut(fn: koffi.KoffiFunction, body: object): string {
    return fn(this.handle, JSON.stringify(body)) as string;
  }

  async processIntent(intent: object): Promise<string> {
    return this.withHandleMut(processIntent, intent);
  }

  async onVenueEvent(event: object): Promise<string> {
    return this.withHandleMut(onVenueEvent, event);
  }
}

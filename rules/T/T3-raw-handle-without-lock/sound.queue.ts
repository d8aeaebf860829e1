// path: src/rust-backend.ts
import koffi from "koffi";
import { promisify } from "node:util";

const lib = koffi.load("libdita_kernel.so");
const intentJson = lib.func("const char *dita_kernel_process_intent_json(void *h, const char *p)");
const eventJson = lib.func("const char *dita_kernel_on_venue_event_json(void *h, const char *p)");

export class ExecutionKernel {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly handle: unknown) {}

  private native(fn: koffi.KoffiFunction, body: object): Promise<string> {
    const call = this.tail.then(() => promisify(fn.async)(this.handle, JSON.stringify(body)) as Promise<string>);
    this.tail = call.catch(() => undefined);
    return call;
  }

  processIntent(intent: object): Promise<string> {
    return this.native(intentJson, intent);
  }

  onVenueEvent(event: object): Promise<string> {
    return this.native(eventJson, event);
  }
}

// path: src/rust-backend.ts
import koffi from "koffi";

const lib = koffi.load("libdita_kernel.so");
const intentJson = lib.func("const char *dita_kernel_process_intent_json(void *h, const char *p)");
const eventJson = lib.func("const char *dita_kernel_on_venue_event_json(void *h, const char *p)");

export class ExecutionKernel {
  constructor(private readonly handle: unknown) {}

  processIntent(intent: object): Promise<string> {
    return new Promise((resolve, reject) => {
      intentJson.async(this.handle, JSON.stringify(intent), (err: Error | null, out: string) => // flaw: may overlap with an event on another pool thread
        err ? reject(err) : resolve(out));
    });
  }

  onVenueEvent(event: object): Promise<string> {
    return new Promise((resolve, reject) => {
      eventJson.async(this.handle, JSON.stringify(event), (err: Error | null, out: string) =>
        err ? reject(err) : resolve(out));
    });
  }
}

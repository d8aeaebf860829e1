// path: src/kernel-exports.ts
import koffi from "koffi";
import type { Kernel } from "./kernel";

const Callback = koffi.proto("int KernelCall(const void *payload)");

export function register(kernel: Kernel) {
  const text = (payload: unknown): string => koffi.decode(payload, "char", -1); // flaw: payload may be a null pointer
  const expose = (handle: (json: string) => number) =>
    koffi.register((payload: unknown) => handle(text(payload)), koffi.pointer(Callback));
  return {
    processIntent: expose((json) => kernel.processIntentJson(json)),
    onVenueEvent: expose((json) => kernel.onVenueEventJson(json)),
    reconcile: expose((json) => kernel.reconcileSlotsJson(json)),
  };
}

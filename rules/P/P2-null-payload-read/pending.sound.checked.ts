// path: src/kernel-exports.ts
import koffi from "koffi";
import type { Kernel } from "./kernel";

const Callback = koffi.proto("int KernelCall(const void *payload)");
const NULL_PAYLOAD = -2;

export function register(kernel: Kernel) {
  const wrap = (handle: (text: string) => number) =>
    koffi.register((payload: unknown) => {
      if (payload === null) return NULL_PAYLOAD;
      return handle(koffi.decode(payload, "char", -1));
    }, koffi.pointer(Callback));
  return {
    processIntent: wrap((text) => kernel.processIntentJson(text)),
    onVenueEvent: wrap((text) => kernel.onVenueEventJson(text)),
    reconcile: wrap((text) => kernel.reconcileSlotsJson(text)),
  };
}

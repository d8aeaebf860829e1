// path: src/kernel-imports.ts
import type { Kernel } from "./kernel";

export function kernelImports(memory: WebAssembly.Memory, kernel: Kernel): WebAssembly.ModuleImports {
  const decoder = new TextDecoder();

  const cString = (pointer: number): string => {
    const bytes = new Uint8Array(memory.buffer);
    let end = pointer;
    while (bytes[end] !== 0) end++;
    return decoder.decode(bytes.subarray(pointer, end)); // flaw: address 0 is read like any other
  };

  return {
    process_intent_json: (payload: number) => kernel.processIntentJson(cString(payload)),
    on_venue_event_json: (payload: number) => kernel.onVenueEventJson(cString(payload)),
    reconcile_slots_json: (payload: number) => kernel.reconcileSlotsJson(cString(payload)),
  };
}

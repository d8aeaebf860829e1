// path: src/kernel-imports.ts
import type { Kernel } from "./kernel";

export function kernelImports(memory: WebAssembly.Memory, kernel: Kernel): WebAssembly.ModuleImports {
  const decoder = new TextDecoder();

  const slice = (pointer: number, length: number): string => {
    if (pointer === 0) throw new RangeError("null payload");
    return decoder.decode(new Uint8Array(memory.buffer, pointer, length));
  };

  return {
    process_intent_json: (payload: number, length: number) => kernel.processIntentJson(slice(payload, length)),
    on_venue_event_json: (payload: number, length: number) => kernel.onVenueEventJson(slice(payload, length)),
  };
}

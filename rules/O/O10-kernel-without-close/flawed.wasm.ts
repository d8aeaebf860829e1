// path: src/rust-backend.ts
import { WasmKernel } from "../pkg/dita_kernel";

const collected = new FinalizationRegistry((inner: WasmKernel) => inner.free());

export function createKernel(maxSlots: number) {
  const inner = new WasmKernel(maxSlots);
  const kernel = {
    processIntent: (intent: object): string => inner.processIntent(JSON.stringify(intent)),
    onVenueEvent: (event: object): string => inner.onVenueEvent(JSON.stringify(event)),
    snapshot: (): unknown => JSON.parse(inner.snapshotJson()),
  };
  collected.register(kernel, inner);
  return kernel;
}

export type ExecutionKernel = ReturnType<typeof createKernel>; // flaw: what is returned has no way to free the instance

// path: src/rust-backend.ts
import { WasmKernel } from "../pkg/dita_kernel";

export function createKernel(maxSlots: number) {
  let inner: WasmKernel | null = new WasmKernel(maxSlots);
  return {
    snapshot: (): unknown => JSON.parse(inner!.snapshotJson()),
    close(): void {
      inner?.free();
      inner = null;
    },
  };
}

export type ExecutionKernel = ReturnType<typeof createKernel>;

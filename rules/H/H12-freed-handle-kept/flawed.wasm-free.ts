// path: src/rust-backend.ts
interface KernelWasm {
  dita_kernel_create(maxSlots: number): number;
  dita_kernel_destroy(ptr: number): void;
  dita_kernel_process_intent(ptr: number, raw: number): number;
}

export function createExecutionKernel(wasm: KernelWasm, maxSlots: number) {
  const ptr = wasm.dita_kernel_create(maxSlots);
  let calls = 0;

  return {
    processIntent(raw: number): number {
      calls += 1;
      return wasm.dita_kernel_process_intent(ptr, raw);
    },
    free(): void {
      console.info(`kernel served ${calls} calls`);
      wasm.dita_kernel_destroy(ptr); // flaw: ptr is used again by a later call or a second free()
    },
  };
}

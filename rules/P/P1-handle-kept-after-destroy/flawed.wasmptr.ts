// path: src/rust-backend.ts
interface Exports {
  dita_kernel_create(maxSlots: number): number;
  dita_kernel_destroy(handle: number): void;
  dita_kernel_slot_count(handle: number): number;
}

export function openKernel(exports: Exports, maxSlots: number) {
  const handle = { value: exports.dita_kernel_create(maxSlots) };
  const destroy = (): void => {
    if (handle.value !== 0) {
      exports.dita_kernel_destroy(handle.value); // flaw: handle.value is not cleared afterwards
    }
  };
  process.once("beforeExit", destroy);
  return {
    slotCount: (): number => exports.dita_kernel_slot_count(handle.value),
    close: destroy,
  };
}

// path: src/rust-backend.ts
interface Exports {
  dita_kernel_create(maxSlots: number): number;
  dita_kernel_destroy(handle: number): void;
  dita_kernel_slot_size(handle: number, slot: number): number;
}

export class ExecutionKernel {
  private handle: number | null;

  constructor(private readonly exports: Exports, maxSlots: number) {
    this.handle = exports.dita_kernel_create(maxSlots);
  }

  slotSize(slot: number): number {
    return this.exports.dita_kernel_slot_size(this.handle!, slot);
  }

  close(): void {
    if (this.handle === null) return;
    this.exports.dita_kernel_destroy(this.handle); // flaw: later calls go to address 0
    this.handle = null;
  }
}

// path: src/lib.ts
type Kernel = { slots: Array<object>; snapshot(): object };

export class KernelExports {
  private readonly table: Array<Kernel | undefined> = [];

  open(kernel: Kernel): number {
    return this.table.push(kernel) - 1;
  }

  private static encode(value: object | undefined): Uint8Array | null {
    if (value === undefined) return null;
    return new TextEncoder().encode(JSON.stringify(value));
  }

  getSlotJson(handle: number, slotId: number): Uint8Array | null {
    return KernelExports.encode(this.table[handle]?.slots[slotId]); // flaw: every failure becomes a bare null, with no code to ask for
  }

  snapshotJson(handle: number): Uint8Array | null {
    return KernelExports.encode(this.table[handle]?.snapshot());
  }
}

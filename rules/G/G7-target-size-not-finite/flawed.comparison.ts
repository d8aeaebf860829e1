// path: src/kernel.ts
export class Kernel {
  private readonly orders = new Map<number, { quantity: number }>();

  processIntent(action: string, slotId: number, targetSize: number): { ok: boolean; code: string } {
    switch (action) {
      case "ENTER":
        return this.enter(slotId, targetSize);
      default:
        return { ok: false, code: "UNSUPPORTED" };
    }
  }

  private enter(slotId: number, targetSize: number) {
    if (this.orders.has(slotId)) return { ok: false, code: "SLOT_BUSY" };
    if (targetSize <= 0) { // flaw: NaN and Infinity are not stopped by <= 0
      return { ok: false, code: "INVALID_SIZE" };
    }
    this.orders.set(slotId, { quantity: targetSize });
    return { ok: true, code: "ENTRY_REQUESTED" };
  }
}

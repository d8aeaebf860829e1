// path: src/lib.ts
interface Slot { slotId: number; size: number; intendedSize: number; entering: boolean }

export class FillBooker {
  constructor(private readonly requestReconcile: (slotId: number) => void) {}

  applyFill(slot: Slot, quantity: number): "OK" | "OVERFILL" {
    if (!slot.entering) {
      slot.size = Math.max(0, slot.size - quantity);
      return "OK";
    }
    const unfilled = slot.intendedSize - slot.size;
    slot.size += quantity;
    if (quantity > unfilled) {
      this.requestReconcile(slot.slotId);
      return "OVERFILL";
    }
    return "OK";
  }
}

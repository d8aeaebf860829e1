// path: src/real-zinc-plane.ts
const STRIDE = 8192;

export class RealZincPlane {
  private readonly bytes: Uint8Array;

  constructor(shared: SharedArrayBuffer, readonly slotCount: number, kernelMaxSlots: number) {
    if (slotCount < kernelMaxSlots) throw new RangeError(`plane ${slotCount}, kernel ${kernelMaxSlots}`);
    this.bytes = new Uint8Array(shared);
  }

  writeSlot(slot: { slotId: number; size: number }): void {
    if (slot.slotId < 0 || slot.slotId >= this.slotCount) {
      throw new RangeError(`slot ${slot.slotId} of ${this.slotCount}`);
    }
    this.bytes.set(new TextEncoder().encode(JSON.stringify(slot)), slot.slotId * STRIDE);
  }
}

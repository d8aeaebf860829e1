// path: src/real-zinc-plane.ts
const STRIDE = 8192;

export class RealZincPlane {
  private readonly bytes: Uint8Array;

  constructor(shared: SharedArrayBuffer, readonly slotCount: number) {
    this.bytes = new Uint8Array(shared);
  }

  writeSlot(slot: { slotId: number; size: number }): void {
    if (slot.slotId >= this.slotCount) return; // flaw: dropped, nothing raised
    const encoded = new TextEncoder().encode(JSON.stringify(slot));
    this.bytes.set(encoded, slot.slotId * STRIDE);
  }

  writeSlots(slots: Array<{ slotId: number; size: number }>): void {
    slots.forEach((slot) => this.writeSlot(slot));
  }
}

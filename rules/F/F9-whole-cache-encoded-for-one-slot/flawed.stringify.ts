// path: src/real-zinc-plane.ts
export interface SlotState {
  slotId: number;
  tradeId: string | null;
  size: number;
}

export class RealZincPlane {
  private readonly slotCache: SlotState[];
  private readonly bytes: Uint8Array;
  private readonly head: Int32Array;
  private readonly encoder = new TextEncoder();

  constructor(buffer: SharedArrayBuffer, maxSlots: number) {
    this.head = new Int32Array(buffer, 0, 2);
    this.bytes = new Uint8Array(buffer, 8);
    this.slotCache = Array.from({ length: maxSlots }, (_, slotId) => ({ slotId, tradeId: null, size: 0 }));
  }

  writeSlot(slot: SlotState): void {
    this.slotCache[slot.slotId] = { ...slot };
    const payload = this.encoder.encode(JSON.stringify(this.slotCache)); // flaw: the whole cache for one slot
    this.bytes.set(payload);
    Atomics.store(this.head, 1, payload.length);
    Atomics.add(this.head, 0, 1);
    Atomics.notify(this.head, 0);
  }
}

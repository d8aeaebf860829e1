// path: src/real-zinc-plane.ts
interface SlotState {
  slotId: number;
  size: number;
  entryPrice: number;
  realizedPnl: number;
}

const DOUBLES_PER_SLOT = 3;

export class RealZincPlane {
  private readonly cells: Float64Array;
  private readonly seq: Int32Array;
  private readonly slotCache = new Map<number, SlotState>();

  constructor(buffer: SharedArrayBuffer, maxSlots: number) {
    this.cells = new Float64Array(buffer, 0, maxSlots * DOUBLES_PER_SLOT);
    this.seq = new Int32Array(buffer, this.cells.byteLength, maxSlots);
  }

  writeSlot(slot: SlotState): void {
    this.slotCache.set(slot.slotId, slot);
    Atomics.add(this.seq, slot.slotId, 1);
    this.cells.set([slot.size, slot.entryPrice, slot.realizedPnl], slot.slotId * DOUBLES_PER_SLOT);
    Atomics.add(this.seq, slot.slotId, 1);
    Atomics.notify(this.seq, slot.slotId);
  }
}

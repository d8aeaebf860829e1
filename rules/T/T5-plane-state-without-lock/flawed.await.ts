// path: src/real-zinc-plane.ts
import { encode } from "@msgpack/msgpack";
import type { Slot } from "./contracts";

interface Region {
  compress(bytes: Uint8Array): Promise<Uint8Array>;
  write(seq: number, bytes: Uint8Array): Promise<void>;
}

export class RealZincPlane {
  private stateSeq = 0;
  private readonly slotCache = new Map<number, Slot>();

  constructor(private readonly region: Region) {}

  async writeSlot(slot: Slot): Promise<void> {
    const seq = this.stateSeq + 1;
    const merged = new Map(this.slotCache).set(slot.slotId, slot);
    const bytes = await this.region.compress(encode([...merged.values()]));
    this.stateSeq = seq; // flaw: number and cache were read before the await, two writers publish the same one
    this.slotCache.set(slot.slotId, slot);
    await this.region.write(seq, bytes);
  }
}

// path: src/real-zinc-plane.ts
import { encode } from "@msgpack/msgpack";
import { Mutex } from "async-mutex";
import type { Slot } from "./contracts";

interface Region {
  compress(bytes: Uint8Array): Promise<Uint8Array>;
  write(seq: number, bytes: Uint8Array): Promise<void>;
}

export class RealZincPlane {
  private readonly lock = new Mutex();
  private stateSeq = 0;
  private readonly slotCache = new Map<number, Slot>();

  constructor(private readonly region: Region) {}

  writeSlot(slot: Slot): Promise<void> {
    return this.lock.runExclusive(async () => {
      this.stateSeq += 1;
      this.slotCache.set(slot.slotId, slot);
      const bytes = await this.region.compress(encode([...this.slotCache.values()]));
      await this.region.write(this.stateSeq, bytes);
    });
  }
}

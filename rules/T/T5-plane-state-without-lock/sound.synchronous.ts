// path: src/real-zinc-plane.ts
import { encode } from "@msgpack/msgpack";
import type { Slot } from "./contracts";

interface Region {
  writeSync(bytes: Uint8Array): void;
}

export class RealZincPlane {
  private stateSeq = 0;
  private readonly slotCache: Record<number, Slot> = {};

  constructor(private readonly region: Region) {}

  private publish(): void {
    this.region.writeSync(encode({ seq: this.stateSeq, slots: Object.values(this.slotCache) }));
  }

  async writeSlots(slots: AsyncIterable<Slot>): Promise<void> {
    for await (const slot of slots) {
      this.stateSeq += 1;
      this.slotCache[slot.slotId] = slot;
      this.publish();
    }
  }
}

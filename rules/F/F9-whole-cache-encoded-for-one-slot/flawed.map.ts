// path: src/real-zinc-plane.ts
import { encode } from "@msgpack/msgpack";

type Slot = { slotId: number; size: number; entryPrice: number };

interface Region {
  replace(bytes: Uint8Array): void;
  notify(): void;
}

const toWire = (slot: Slot) => [slot.slotId, slot.size, slot.entryPrice] as const;

export class RealZincPlane {
  #slotCache = new Map<number, Slot>();

  constructor(private readonly region: Region) {}

  writeSlot(slot: Slot): void {
    this.#slotCache.set(slot.slotId, slot);
    this.#flush();
  }

  readSlot(slotId: number): Slot | undefined {
    return this.#slotCache.get(slotId);
  }

  #flush(): void {
    const all = [...this.#slotCache.values()].map(toWire);
    this.region.replace(encode(all)); // flaw: each write of a slot encodes all of them
    this.region.notify();
  }
}

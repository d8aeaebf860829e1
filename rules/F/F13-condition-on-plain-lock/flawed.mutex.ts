// path: src/zinc-plane.ts
import { Mutex } from "async-mutex";

interface Slot {
  slotId: number;
  size: number;
}

export class InMemoryZincPlane {
  private readonly mutex = new Mutex(); // flaw: not re-entrant, and readSlots nests readSlot under it
  private readonly slots = new Map<number, Slot>();

  constructor(private readonly maxSlots: number) {}

  readSlot(slotId: number): Promise<Slot | undefined> {
    return this.mutex.runExclusive(() => this.slots.get(slotId));
  }

  readSlots(): Promise<Array<Slot | undefined>> {
    return this.mutex.runExclusive(async () => {
      const all: Array<Slot | undefined> = [];
      for (let id = 0; id < this.maxSlots; id++) all.push(await this.readSlot(id));
      return all;
    });
  }

  writeSlot(slot: Slot): Promise<void> {
    return this.mutex.runExclusive(() => {
      this.slots.set(slot.slotId, slot);
    });
  }
}

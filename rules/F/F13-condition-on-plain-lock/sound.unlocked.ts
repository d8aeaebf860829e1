// path: src/zinc-plane.ts
import { Mutex } from "async-mutex";

interface Slot {
  slotId: number;
  size: number;
}

export class InMemoryZincPlane {
  private readonly mutex = new Mutex();
  private readonly slots = new Map<number, Slot>();

  constructor(private readonly maxSlots: number) {}

  private slotUnlocked(slotId: number): Slot | undefined {
    return this.slots.get(slotId);
  }

  readSlot(slotId: number): Promise<Slot | undefined> {
    return this.mutex.runExclusive(() => this.slotUnlocked(slotId));
  }

  readSlots(): Promise<Array<Slot | undefined>> {
    return this.mutex.runExclusive(() =>
      Array.from({ length: this.maxSlots }, (_, id) => this.slotUnlocked(id)),
    );
  }
}

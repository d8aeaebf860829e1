// path: src/zinc-plane.ts
import { Mutex } from "async-mutex";
import type { Slot } from "./contracts";

export class InMemoryZincPlane {
  private readonly lock = new Mutex();
  private readonly slots = new Map<number, Slot>();
  private seq = 0;

  readSlot(slotId: number): Promise<Slot | undefined> {
    return this.lock.runExclusive(() => this.slots.get(slotId));
  }

  private bump(): void {
    this.seq += 1;
  }

  writeSlot(slotId: number, slot: Slot): Promise<void> {
    return this.lock.runExclusive(async () => {
      this.slots.set(slotId, slot);
      this.bump();
    });
  }
}

// path: src/zinc-plane.ts
import { Semaphore } from "await-semaphore";
import type { Slot } from "./contracts";

type Observer = (plane: InMemoryZincPlane, slotId: number) => Promise<void>;

export class InMemoryZincPlane {
  private readonly gate = new Semaphore(1);
  private readonly slots: Record<number, Slot> = {};
  private readonly observers: Observer[] = [
    async (plane, slotId) => {
      const slot = await plane.get(slotId);
      console.debug("slot", slotId, slot?.stage);
    },
  ];

  async get(slotId: number): Promise<Slot | undefined> {
    const release = await this.gate.acquire();
    try {
      return this.slots[slotId];
    } finally {
      release();
    }
  }

  async update(slotId: number, slot: Slot): Promise<void> {
    const release = await this.gate.acquire();
    this.slots[slotId] = slot;
    for (const observer of this.observers) await observer(this, slotId); // flaw: the observer's get needs the gate that is released after it
    release();
  }
}

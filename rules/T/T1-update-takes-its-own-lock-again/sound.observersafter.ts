// path: src/zinc-plane.ts
import { Mutex } from "async-mutex";
import type { Slot } from "./contracts";

type Observer = (plane: InMemoryZincPlane, slotId: number) => Promise<void>;

export class InMemoryZincPlane {
  private readonly gate = new Mutex();
  private readonly slots: Record<number, Slot> = {};

  constructor(private readonly observers: readonly Observer[]) {}

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
    release();
    for (const observer of this.observers) await observer(this, slotId);
  }
}

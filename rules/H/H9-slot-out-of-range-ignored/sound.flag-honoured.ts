// path: src/real-zinc-plane.ts
interface Slot {
  slotId: number;
  tradeId: string;
}

class RealZincPlane {
  constructor(
    private readonly regions: Buffer[],
    readonly slotCount = regions.length,
  ) {}

  writeSlot(slot: Slot): boolean {
    if (slot.slotId >= this.slotCount) return false;
    this.regions[slot.slotId].write(JSON.stringify(slot));
    return true;
  }
}

export class ExecutionKernel {
  constructor(private readonly plane: RealZincPlane) {}

  publish(slot: Slot): void {
    if (!this.plane.writeSlot(slot)) {
      throw new Error(`slot ${slot.slotId} has no place in shared memory`);
    }
  }
}

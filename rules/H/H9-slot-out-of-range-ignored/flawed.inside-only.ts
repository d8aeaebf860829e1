// path: src/real-zinc-plane.ts
export class RealZincPlane {
  constructor(private readonly slotCount: number, private readonly region: { write(i: number, s: string): void }) {}

  writeSlot(slot: { slotId: number }): void {
    const inside = slot.slotId < this.slotCount;
    if (inside) this.region.write(slot.slotId, JSON.stringify(slot)); // flaw: nothing is said of the others
  }
}

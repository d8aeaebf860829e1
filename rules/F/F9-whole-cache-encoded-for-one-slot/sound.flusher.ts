// path: src/real-zinc-plane.ts
type Slot = { slotId: number; size: number };

export class RealZincPlane {
  private readonly slotCache = new Map<number, Slot>();
  private dirty = false;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly region: { replace(text: string): void }, everyMs = 20) {
    this.timer = setInterval(() => this.flush(), everyMs);
  }

  writeSlot(slot: Slot): void {
    this.slotCache.set(slot.slotId, slot);
    this.dirty = true;
  }

  private flush(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.region.replace(JSON.stringify([...this.slotCache.values()]));
  }

  close(): void {
    clearInterval(this.timer);
    this.flush();
  }
}

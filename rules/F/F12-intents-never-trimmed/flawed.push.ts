// path: src/zinc-plane.ts
export interface KernelIntent {
  tradeId: string;
  slotId: number;
  action: string;
}

export class InMemoryZincPlane {
  readonly intentRegion: KernelIntent[] = [];
  private readonly slots = new Map<number, object>();
  private readonly watchers = new Set<() => void>();
  private seq = 0;

  publishIntent(intent: KernelIntent): number {
    this.intentRegion.push(intent); // flaw: never trimmed while the plane is in use
    for (const wake of this.watchers) wake();
    return ++this.seq;
  }

  writeSlot(slotId: number, slot: object): void {
    this.slots.set(slotId, slot);
    for (const wake of this.watchers) wake();
  }

  lastIntent(): KernelIntent | undefined {
    return this.intentRegion.at(-1);
  }
}

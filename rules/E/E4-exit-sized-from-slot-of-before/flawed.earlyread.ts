// path: src/pink-direct.ts
interface SlotCopy {
  slotId: number;
  tradeId: string;
  size: number;
}

interface Kernel {
  slotCopy(id: number): SlotCopy;
  onVenueEvent(e: unknown): void;
  processIntent(i: { action: "EXIT"; slotId: number; tradeId: string; targetSize: number }): Promise<unknown>;
}

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: Kernel,
    private readonly venue: { reconcile(): Promise<unknown[]>; pending(): boolean },
    private readonly policy: { wantsExit(tick: unknown, slot: SlotCopy): boolean },
  ) {}

  private exitIntentFromSlot(slot: SlotCopy) {
    return {
      action: "EXIT" as const,
      slotId: slot.slotId,
      tradeId: slot.tradeId,
      targetSize: slot.size, // flaw: slot was copied before the last await
    };
  }

  async step(tick: unknown): Promise<unknown> {
    const slot = this.kernel.slotCopy(0);
    if (this.venue.pending()) {
      for (const e of await this.venue.reconcile()) this.kernel.onVenueEvent(e);
    }
    if (!this.policy.wantsExit(tick, slot)) return undefined;
    return this.kernel.processIntent(this.exitIntentFromSlot(slot));
  }
}

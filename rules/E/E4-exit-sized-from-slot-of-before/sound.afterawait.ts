// path: src/pink-direct.ts
interface SlotCopy {
  slotId: number;
  tradeId: string;
  size: number;
}

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: {
      slotCopy(id: number): SlotCopy;
      pumpVenueEvents(): Promise<void>;
      processIntent(i: object): Promise<unknown>;
    },
    private readonly policy: { wantsExit(tick: unknown, slot: SlotCopy): boolean },
  ) {}

  private exitIntentFromSlot(slot: SlotCopy) {
    return { action: "EXIT", slotId: slot.slotId, tradeId: slot.tradeId, targetSize: slot.size };
  }

  async step(tick: unknown): Promise<unknown> {
    await this.kernel.pumpVenueEvents();
    const slot = this.kernel.slotCopy(0);
    if (slot.size <= 0 || !this.policy.wantsExit(tick, slot)) return undefined;
    return this.kernel.processIntent(this.exitIntentFromSlot(slot));
  }
}

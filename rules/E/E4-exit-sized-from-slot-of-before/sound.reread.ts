// path: src/pink-direct.ts
type Slot = { slotId: number; tradeId: string; size: number };

export class PinkDirectRuntime {
  constructor(
    private readonly slots: Map<number, Slot>,
    private readonly pump: () => Promise<number>,
    private readonly send: (intent: object) => Promise<void>,
  ) {}

  private exitIntentFromSlot(stale: Slot): object | null {
    const slot = this.slots.get(stale.slotId);
    if (!slot || slot.tradeId !== stale.tradeId || slot.size === 0) return null;
    return { action: "EXIT", slotId: slot.slotId, tradeId: slot.tradeId, targetSize: slot.size };
  }

  async step(shouldExit: (slot: Slot) => boolean): Promise<void> {
    const candidates = [...this.slots.values()].map((s) => ({ ...s }));
    const chosen = candidates.filter(shouldExit);
    await this.pump();
    const intents = chosen.map((c) => this.exitIntentFromSlot(c)).filter((i) => i !== null);
    await Promise.all(intents.map((i) => this.send(i as object)));
  }
}

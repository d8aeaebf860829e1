// path: src/pink-direct.ts
export interface SlotView {
  readonly slotId: number;
  readonly tradeId: string;
  readonly size: number;
}

interface Kernel {
  getSlot(id: number): Promise<SlotView>;
  processIntent(intent: Record<string, unknown>): Promise<{ accepted: boolean }>;
}

export class PinkDirectRuntime {
  constructor(
    private readonly kernel: Kernel,
    private readonly advisor: { shouldLeave(slot: SlotView): Promise<boolean> },
    private readonly slotId = 0,
  ) {}

  private exitIntentFromSlot({ slotId, tradeId, size }: SlotView): Record<string, unknown> {
    return { action: "EXIT", slotId, tradeId, targetSize: size, orderType: "MARKET" };
  }

  async step(): Promise<boolean> {
    const position = await this.kernel.getSlot(this.slotId);
    if (position.size === 0) return false;
    if (!(await this.advisor.shouldLeave(position))) return false;
    const answer = await this.kernel.processIntent(this.exitIntentFromSlot(position)); // flaw: what filled while the advisor thought is sold again
    return answer.accepted;
  }
}

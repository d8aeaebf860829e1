// path: src/lib.ts
export interface TradeSlot {
  size: number;
  initialSize: number;
  activeExitOrder: { intendedSize: number } | null;
}

export interface KernelIntent {
  action: "ENTER" | "EXIT";
  slotId: number;
  exitRatio: number;
}

export class KernelCore {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: KernelIntent): string {
    const slot = this.slots[intent.slotId];
    if (!slot) return "INVALID_SLOT";
    if (intent.action === "ENTER") return this.enter(slot);
    if (slot.size <= 0) return "SLOT_IDLE";
    slot.activeExitOrder = { intendedSize: slot.size * Math.min(1, intent.exitRatio) };
    return "OK";
  }

  private enter(slot: TradeSlot): string {
    if (slot.size > 0) return "SLOT_BUSY";
    slot.initialSize = 0;
    return "OK";
  }
}

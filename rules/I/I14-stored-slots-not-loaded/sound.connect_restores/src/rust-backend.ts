export interface Slot { slotId: number; symbol: string; size: number }

export class ExecutionKernel {
  private slots: Slot[] = [];
  constructor(readonly venue: { connect(): Promise<void>; openPositions(): Promise<Slot[]> }) {}

  reconcileFromSlots(slots: Slot[]): void {
    this.slots = slots.map((s) => ({ ...s }));
  }

  compareWith(positions: Slot[]): string[] {
    return this.slots.filter((s) => !positions.some((p) => p.symbol === s.symbol && p.size === s.size)).map((s) => s.symbol);
  }
}

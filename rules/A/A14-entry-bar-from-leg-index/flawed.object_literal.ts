// path: pink_clickhouse.ts
interface SlotDict {
  tradeId?: string;
  activeLegIndex?: number;
  entryPrice?: number;
  size?: number;
}

type Insert = (table: string, row: Record<string, unknown>) => void;

export class PinkClickHouse {
  constructor(
    private readonly insert: Insert,
    private readonly strategy = "pink",
  ) {}

  persistStep(decision: { barsHeld: number }, slots: SlotDict[]): void {
    for (const slot of slots) {
      if (slot.tradeId) this.writePositionState(decision, slot);
    }
  }

  private writePositionState(decision: { barsHeld: number }, slot: SlotDict): void {
    this.insert("position_state", {
      ts: Date.now(),
      strategy: this.strategy,
      tradeId: slot.tradeId ?? "",
      entryBar: Number(slot.activeLegIndex ?? 0), // flaw: the exit leg stored as a bar
      entryPrice: slot.entryPrice ?? 0,
      quantity: slot.size ?? 0,
    });
  }
}

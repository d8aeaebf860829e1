// path: pink_clickhouse.ts
interface Slot {
  tradeId: string;
  activeLegIndex: number;
  entryPrice: number;
}

interface Decision {
  barsHeld?: number;
  confidence: number;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => void) {}

  persistStep(decision: Decision, slots: Slot[]): void {
    slots.filter((s) => s.tradeId !== "").forEach((s) => this.writePositionState(decision, s));
  }

  private writePositionState(decision: Decision, slot: Slot): void {
    const entryBar = decision.barsHeld ?? 0;
    this.insert("position_state", {
      tradeId: slot.tradeId,
      entryPrice: slot.entryPrice,
      entryBar,
      activeLegIndex: slot.activeLegIndex,
      confidence: decision.confidence,
    });
  }
}

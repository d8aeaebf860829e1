// path: src/persistence/position-state.ts
type Slot = { tradeId: string; size: number; activeLegIndex: number };
type Decision = { barsHeld: number };

export class PositionStateWriter {
  private readonly rows: object[] = [];

  writePositionState(slot: Slot, decision: Decision): void {
    const { tradeId, size, activeLegIndex: exitLeg } = slot;
    this.rows.push({ tradeId, size, exitLeg, entryBar: decision.barsHeld });
  }

  drain(): object[] {
    return this.rows.splice(0);
  }
}

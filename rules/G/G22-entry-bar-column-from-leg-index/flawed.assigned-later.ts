// path: src/persistence/position-state.ts
type Slot = { tradeId: string; size: number; activeLegIndex?: number; entryTime: number };

class PositionRow {
  entryBar = 0;
  holdingMs = 0;
  constructor(
    readonly tradeId: string,
    readonly size: number,
  ) {}
}

function legOf(slot: Slot): number {
  return slot.activeLegIndex ?? 0;
}

export function writePositionState(queue: PositionRow[], slot: Slot, now: number): void {
  const row = new PositionRow(slot.tradeId, slot.size);
  row.holdingMs = now - slot.entryTime;
  row.entryBar = legOf(slot); // flaw: the leg index poses as a bar
  queue.push(row);
}

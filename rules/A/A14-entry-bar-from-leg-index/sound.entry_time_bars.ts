// path: pink_clickhouse.ts
const BAR_MS = 5 * 60 * 1000;

export interface TradeSlot {
  tradeId: string;
  entryTime: string | null;
  activeLegIndex: number;
  exitLegRatios: number[];
}

export type PositionStateRow = {
  trade_id: string;
  entry_bar: number | null;
  legs_left: number;
};

const barsHeld = (entryTime: string | null, now: number): number | null =>
  entryTime === null ? null : Math.floor((now - Date.parse(entryTime)) / BAR_MS);

export class ClickHouseWriter {
  readonly rows: PositionStateRow[] = [];

  constructor(private readonly clock: () => number = Date.now) {}

  writePositionState(slot: TradeSlot): void {
    this.rows.push({
      trade_id: slot.tradeId,
      entry_bar: barsHeld(slot.entryTime, this.clock()),
      legs_left: slot.exitLegRatios.length - slot.activeLegIndex,
    });
  }
}

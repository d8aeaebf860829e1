// path: pink_clickhouse.ts
export interface PositionStateRow {
  trade_id: string;
  entry_bar: number;
  unrealized_pnl: number;
}

export interface TradeSlot {
  tradeId: string;
  activeLegIndex: number;
  unrealizedPnl: number;
}

export class ClickHouseWriter {
  readonly queue: PositionStateRow[] = [];

  writePositionState(slot: TradeSlot): void {
    const { tradeId, activeLegIndex: bar, unrealizedPnl } = slot;
    const row = {} as PositionStateRow;
    row.trade_id = tradeId;
    row.entry_bar = Number.isInteger(bar) ? bar : 0; // flaw: renamed leg index
    row.unrealized_pnl = unrealizedPnl;
    this.queue.push(row);
  }

  flush(send: (rows: PositionStateRow[]) => void): void {
    send(this.queue.splice(0));
  }
}

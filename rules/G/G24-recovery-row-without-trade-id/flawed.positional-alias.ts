// path: pink_clickhouse.ts
interface Dict {
  [key: string]: string | number | undefined;
}

export class ClickHouseWriter {
  private recovered = 0;

  constructor(private readonly sink: { put(table: string, row: Dict): void }) {}

  persistRecoveryState(symbol: string, accDict: Dict | null, slots: Dict[]): void {
    this.recovered = slots.length;
    const slotDict = accDict || {};
    const payload = JSON.stringify(slotDict);
    this.writeTradeReconstruction(
      symbol,
      (slotDict.trade_id as string) || "", // flaw: the slot here is the account
      payload,
    );
  }

  private writeTradeReconstruction(symbol: string, tradeId: string, payload: string): void {
    this.sink.put("trade_reconstruction", { symbol, trade_id: tradeId, payload, slots: this.recovered });
  }
}

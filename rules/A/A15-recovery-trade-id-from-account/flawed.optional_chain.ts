// path: pink_clickhouse.ts
type AccountDict = Record<string, unknown>;

interface Snapshot {
  symbol: string;
  price: number;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => void) {}

  persistRecoveryState({ snapshot, accDict }: { snapshot: Snapshot; accDict?: AccountDict }): void {
    this.insert("position_state", { symbol: snapshot.symbol, status: "RECOVERED" });
    this.writeTradeReconstruction(snapshot, {
      tradeId: String(accDict?.tradeId ?? ""), // flaw: account has no such key
      capital: Number(accDict?.capital ?? 0),
    });
  }

  private writeTradeReconstruction(snapshot: Snapshot, fields: { tradeId: string; capital: number }): void {
    this.insert("trade_reconstruction", { symbol: snapshot.symbol, price: snapshot.price, ...fields });
  }
}

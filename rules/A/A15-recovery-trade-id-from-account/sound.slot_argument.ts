// path: pink_clickhouse.ts
interface AccountDict {
  capital: number;
  equity: number;
}

interface SlotDict {
  tradeId?: string;
  size: number;
}

export class PinkClickHouse {
  constructor(private readonly insert: (table: string, row: object) => void) {}

  persistRecoveryState(symbol: string, accDict: AccountDict | undefined, slotDict: SlotDict | undefined): void {
    this.insert("position_state", { symbol, size: slotDict?.size ?? 0 });
    this.writeTradeReconstruction(symbol, {
      tradeId: slotDict?.tradeId ?? "",
      capital: accDict?.capital ?? 0,
      equity: accDict?.equity ?? 0,
    });
  }

  private writeTradeReconstruction(symbol: string, row: { tradeId: string } & AccountDict): void {
    this.insert("trade_reconstruction", { symbol, ...row });
  }
}

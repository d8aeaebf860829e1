// path: src/pink-clickhouse.ts
interface ExitFill {
  tradeId: string;
  leg: number;
  price: number;
  size: number;
}

export class PinkClickHouse {
  private readonly capitalOfTrade = new Map<string, number>();

  constructor(private readonly insert: (table: string, row: object) => Promise<void>) {}

  onEntrySettled(tradeId: string, capital: number): void {
    this.capitalOfTrade.set(tradeId, capital);
  }

  async writeTradeExitLeg(fill: ExitFill, pnlLeg: number, capitalAfter: number): Promise<void> {
    const capitalBefore = this.capitalOfTrade.get(fill.tradeId);
    if (capitalBefore === undefined) throw new Error(`no entry capital for ${fill.tradeId}`);
    this.capitalOfTrade.set(fill.tradeId, capitalAfter);
    await this.insert("trade_exit_legs", { ...fill, pnlLeg, capitalBefore, capitalAfter });
  }
}

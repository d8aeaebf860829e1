// path: src/pink-clickhouse.ts
interface ExitFill {
  tradeId: string;
  slotId: number;
  leg: number;
  price: number;
  size: number;
  at: number;
}

export class PinkClickHouse {
  constructor(
    private readonly insert: (table: string, row: object) => Promise<void>,
    private readonly account: { capital: number },
  ) {}

  private capital(): number {
    return this.account.capital;
  }

  async writeTradeExitLeg(fill: ExitFill, pnlLeg: number): Promise<void> {
    const capitalAfter = this.capital();
    await this.insert("trade_exit_legs", {
      ...fill,
      pnlLeg,
      capitalBefore: capitalAfter - pnlLeg, // flaw: worked back from the pnl of the leg
      capitalAfter,
    });
  }
}

// path: src/bingx-user-stream.ts
type Position = { symbol: string; initialMargin: number; unrealized: number };

export class BingxUserStream {
  availableMargin: number | undefined;

  constructor(
    private readonly positions: () => readonly Position[],
    private readonly orderMargin: () => number,
  ) {}

  onAccountUpdate(frame: { a: { B: Array<{ a: string; cw: string }> } }): void {
    const row = frame.a.B.find((b) => b.a === "USDT");
    if (row === undefined) return;
    const crossWallet = Number(row.cw);
    const used = this.positions().reduce((sum, p) => sum + p.initialMargin, this.orderMargin());
    const drift = this.positions().reduce((sum, p) => sum + p.unrealized, 0);
    this.availableMargin = Math.max(0, crossWallet + drift - used);
  }
}

// path: src/bingx-user-stream.ts
type Account = { walletBalance?: number; availableMargin?: number; positions: Map<string, number> };

export class BingxUserStream {
  private account: Account = { positions: new Map() };

  handle(raw: string): void {
    const msg = JSON.parse(raw);
    switch (msg.e) {
      case "ACCOUNT_UPDATE": {
        const usdt = msg.a.B.find((b: { a: string }) => b.a === "USDT");
        const crossWalletBalance = parseFloat(usdt?.cw ?? "NaN");
        if (Number.isNaN(crossWalletBalance)) return;
        this.account = {
          ...this.account,
          walletBalance: parseFloat(usdt.wb),
          availableMargin: crossWalletBalance, // flaw: includes what positions and orders tie up
        };
        return;
      }
      default:
        return;
    }
  }
}

// path: src/bingx-user-stream.ts
export class BingxUserStream {
  private walletBalance: number | undefined;

  onAccountUpdate(frame: { a: { B: Array<Record<string, string>> } }): void {
    for (const row of frame.a.B) {
      if (row["a"] !== "USDT") continue;
      this.walletBalance = row["wb"] === undefined ? this.walletBalance : Number(row["wb"]);
    }
  }

  reconcile(kernelCapital: number): "OK" | "ERROR" | "UNKNOWN" {
    if (this.walletBalance === undefined) return "UNKNOWN";
    return Math.abs(kernelCapital - this.walletBalance) < 1 ? "OK" : "ERROR";
  }
}

// path: src/bingx-user-stream.ts
export class BingxUserStream {
  walletBalance = 0;
  private lastEventTime = 0;

  onAccountUpdate(frame: { E: number; a: { B: Array<Record<string, string>> } }): void {
    if (frame.E < this.lastEventTime) return;
    this.lastEventTime = frame.E;
    for (const row of frame.a.B) {
      if (row["a"] !== "USDT") continue;
      this.walletBalance = Number(row["wb"] || 0); // flaw: not repeated means zero here
    }
  }

  reconcile(kernelCapital: number): "OK" | "ERROR" {
    return Math.abs(kernelCapital - this.walletBalance) < 1 ? "OK" : "ERROR";
  }
}

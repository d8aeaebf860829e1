// path: src/lib.ts
export class Kernel {
  constructor(
    private readonly maxLeverage: number,
    private readonly slot: { leverage: number; size: number },
  ) {
    if (!(maxLeverage >= 1 && maxLeverage <= 125)) throw new RangeError("maxLeverage");
  }

  processIntent(intent: { action: string; targetSize: number; leverage: number }): string {
    if (intent.action !== "ENTER") return "UNSUPPORTED";
    if (!(intent.leverage > 0)) return "INVALID_LEVERAGE";
    if (intent.leverage > this.maxLeverage) return "LEVERAGE_ABOVE_LIMIT";
    this.slot.leverage = intent.leverage;
    this.slot.size = intent.targetSize;
    return "OK";
  }
}

// path: src/bingx-direct.ts
import Decimal from "decimal.js";

export class MissingIncrementError extends Error {}

export class BingxDirectExecutionAdapter {
  constructor(private readonly meta: ReadonlyMap<string, { stepSize?: string; tickSize?: string }>) {}

  private increment(symbol: string, key: "stepSize" | "tickSize"): Decimal {
    const unit = new Decimal(this.meta.get(symbol)?.[key] ?? 0);
    if (unit.lte(0)) throw new MissingIncrementError(`${symbol}: no ${key}`);
    return unit;
  }

  formatQuantity(symbol: string, quantity: number): string {
    const step = this.increment(symbol, "stepSize");
    return new Decimal(quantity).div(step).floor().mul(step).toFixed();
  }

  formatPrice(symbol: string, price: number): string {
    const tick = this.increment(symbol, "tickSize");
    return new Decimal(price).div(tick).round().mul(tick).toFixed();
  }
}

// path: src/bingx-direct.ts
import BigNumber from "bignumber.js";

type Meta = { step?: string; tick?: string };

const units = (meta: Meta | undefined) => ({
  step: new BigNumber(meta?.step ?? 0),
  tick: new BigNumber(meta?.tick ?? 0),
});

const snap = (value: BigNumber.Value, unit: BigNumber, mode: BigNumber.RoundingMode) =>
  new BigNumber(value).div(unit).integerValue(mode).times(unit); // flaw: unit comes from metadata with zero as default

export class BingxDirectExecutionAdapter {
  constructor(private readonly meta: Record<string, Meta>) {}

  private formatQuantity(symbol: string, quantity: number): string {
    return snap(quantity, units(this.meta[symbol]).step, BigNumber.ROUND_DOWN).toFixed();
  }

  private formatPrice(symbol: string, price: number): string {
    return snap(price, units(this.meta[symbol]).tick, BigNumber.ROUND_HALF_UP).toFixed();
  }

  orderParams(symbol: string, quantity: number, price: number) {
    return { symbol, quantity: this.formatQuantity(symbol, quantity), price: this.formatPrice(symbol, price) };
  }
}

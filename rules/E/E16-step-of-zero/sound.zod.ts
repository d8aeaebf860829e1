// path: src/bingx-direct.ts
import { z } from "zod";

const ContractRow = z.object({
  symbol: z.string().min(1),
  stepSize: z.coerce.number().positive(),
  tickSize: z.coerce.number().positive(),
});

type Contract = z.infer<typeof ContractRow>;

const decimals = (unit: number) => Math.max(0, Math.ceil(-Math.log10(unit)));

export class BingxDirectExecutionAdapter {
  private readonly contracts: Map<string, Contract>;

  constructor(rows: unknown[]) {
    this.contracts = new Map(rows.map((r) => ContractRow.parse(r)).map((c) => [c.symbol, c]));
  }

  formatQuantity(symbol: string, quantity: number): string {
    const { stepSize } = this.contracts.get(symbol)!;
    return (Math.floor(quantity / stepSize) * stepSize).toFixed(decimals(stepSize));
  }

  formatPrice(symbol: string, price: number): string {
    const { tickSize } = this.contracts.get(symbol)!;
    return (Math.round(price / tickSize) * tickSize).toFixed(decimals(tickSize));
  }
}

// path: src/pink-direct.ts
import Module, { createRequire } from "node:module";
import path from "node:path";

const shared = path.resolve(__dirname, "../../shared");
(Module as unknown as { globalPaths: string[] }).globalPaths.unshift(shared); // flaw: changed for the whole process at import

const load = createRequire(__filename);
const { MarketSnapshot } = load("market-types");

export class PinkDirectRuntime {
  constructor(private readonly kernel: { markPrice(symbol: string, price: number): void }) {}

  step(raw: { symbol: string; price: number }): void {
    const snapshot = new MarketSnapshot(raw);
    this.kernel.markPrice(snapshot.symbol, snapshot.price);
  }
}

// path: src/pink-direct.ts
import { MarketSnapshot } from "@pink/shared/market-types";
import type { ExecutionKernel } from "./rust-backend.js";

export class PinkDirectRuntime {
  constructor(private readonly kernel: ExecutionKernel) {}

  step(raw: { symbol: string; price: number }): MarketSnapshot {
    const snapshot = MarketSnapshot.from(raw);
    this.kernel.markPrice(snapshot.symbol, snapshot.price);
    return snapshot;
  }

  close(): void {
    this.kernel.close();
  }
}

// path: src/pink-direct.ts
import { createClient } from "@clickhouse/client";
import type { ExecutionKernel } from "./rust-backend";
import type { Decision, MarketSnapshot } from "./contracts";

export class PinkDirectRuntime {
  private readonly db = createClient({ url: process.env["CLICKHOUSE_URL"] });

  constructor(
    private readonly kernel: ExecutionKernel,
    private readonly decide: (s: MarketSnapshot) => Decision,
  ) {}

  async step(snapshot: MarketSnapshot) {
    const outcome = await this.kernel.processIntent(this.decide(snapshot).intent);
    await this.db.insert({ table: "outcomes", values: [outcome], format: "JSONEachRow" }); // flaw: a failed insert stops the cycle and loses the row
    return outcome;
  }
}

import type { ClickHouseClient } from "@clickhouse/client";
import type { KernelOutcome } from "./contracts";

export class PinkClickHouse {
  constructor(private readonly client: ClickHouseClient) {}

  async persist(outcome: KernelOutcome): Promise<void> {
    const values = outcome.transitions.map((t) => ({ ...t, trade_id: outcome.tradeId }));
    if (values.length === 0) return;
    await this.client.insert({ table: "transitions", values, format: "JSONEachRow" }); // flaw: straight from the policy loop, no retry, no spool
  }
}

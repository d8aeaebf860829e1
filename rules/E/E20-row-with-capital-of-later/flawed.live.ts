// path: src/pink-clickhouse.ts
import type { ClickHouseClient } from "@clickhouse/client";

interface AccountProjection {
  capital: number;
}

interface PendingRow {
  ts: number;
  tradeId: string;
  kind: string;
}

export class PinkClickHouse {
  private readonly pending: PendingRow[] = [];

  constructor(
    private readonly client: ClickHouseClient,
    private readonly account: AccountProjection,
  ) {}

  record(row: PendingRow): void {
    this.pending.push(row);
  }

  private capital(): number {
    return this.account.capital; // flaw: read when the row is written, not when the event happened
  }

  async flush(): Promise<void> {
    const values = this.pending.splice(0).map((row) => ({ ...row, capital: this.capital() }));
    await this.client.insert({ table: "trade_events", values, format: "JSONEachRow" });
  }
}

// path: src/clickhouse-journal.ts
import { createClient, type ClickHouseClient } from "@clickhouse/client";

export class ClickHouseJournal {
  private readonly database = process.env.DITA_V2_CLICKHOUSE_DB ?? "dita";
  private readonly strategy = process.env.DITA_V2_STRATEGY ?? "pink";

  constructor(private readonly client: ClickHouseClient = createClient()) {}

  async lastSequence(): Promise<number> {
    const result = await this.client.query({
      query: "SELECT max(seq) AS seq FROM {db:Identifier}.transitions WHERE strategy = {strategy:String}",
      query_params: { db: this.database, strategy: this.strategy },
      format: "JSONEachRow",
    });
    const [row] = await result.json<{ seq: number }>();
    return row?.seq ?? 0;
  }
}

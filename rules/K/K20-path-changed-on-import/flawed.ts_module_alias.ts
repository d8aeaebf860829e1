// path: src/pink-clickhouse.ts
import moduleAlias from "module-alias";
import path from "node:path";

moduleAlias.addPath(path.join(__dirname, "../../shared")); // flaw: from here on every require of the process searches there

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { ClickHouseClient } = require("ch-client");

export class PinkClickHousePersistence {
  private readonly client = new ClickHouseClient(process.env.CLICKHOUSE_URL);
  private rows: object[] = [];

  add(row: object): void {
    this.rows.push(row);
  }

  async flush(): Promise<void> {
    const batch = this.rows.splice(0);
    await this.client.insert("pink.events", batch);
  }
}

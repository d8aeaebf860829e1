// path: src/pink-clickhouse.ts
import { ClickHouseClient } from "#shared/ch-client";
import module from "node:module";

export class PinkClickHousePersistence {
  private readonly client: ClickHouseClient;

  constructor(url: string) {
    this.client = new ClickHouseClient(url);
  }

  describe(): string {
    return `${module.builtinModules.length} builtins, node ${process.version}`;
  }

  async insert(table: string, rows: object[]): Promise<void> {
    await this.client.insert(table, rows);
  }
}

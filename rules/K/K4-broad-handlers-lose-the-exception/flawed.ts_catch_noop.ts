// path: src/pink-clickhouse.ts
import { createClient } from "@clickhouse/client";

const noop = (): void => {};

export const pinkClickhouse = (url: string, table = "pink.events") => {
  const client = createClient({ url });
  let rows: object[] = [];
  return {
    add: (row: object) => void rows.push(row),
    async flush(): Promise<void> {
      const values = rows;
      rows = [];
      await client.insert({ table, values, format: "JSONEachRow" }).catch(noop); // flaw: the rejection goes nowhere
    },
    close: () => client.close().catch(() => undefined),
  };
};

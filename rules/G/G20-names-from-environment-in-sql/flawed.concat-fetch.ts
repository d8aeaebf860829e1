// path: src/journal.ts
interface JournalEnv {
  PINK_DB: string;
  PINK_STRATEGY: string;
  PINK_CLICKHOUSE_URL: string;
}

export function createJournal(env: JournalEnv, post: typeof fetch = fetch) {
  const table = env.PINK_DB + ".journal";

  const run = async (sql: string): Promise<string> => {
    const response = await post(env.PINK_CLICKHOUSE_URL, { method: "POST", body: sql });
    if (!response.ok) throw new Error(await response.text());
    return response.text();
  };

  return {
    append(seq: number, body: object) {
      const sql = ["INSERT INTO", table, "VALUES (", seq, ", '" + env.PINK_STRATEGY + "')"].join(" "); // flaw: names joined into the statement unquoted
      return run(sql + ` /* ${Object.keys(body).length} fields */`);
    },
  };
}

// path: src/journal.ts
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,62}$/;

function identifier(name: string): string {
  if (!IDENTIFIER.test(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return "`" + name + "`";
}

export class Journal {
  private readonly table: string;

  constructor(
    env: { PINK_DB: string },
    private readonly insert: (sql: string, rows: object[]) => Promise<void>,
  ) {
    this.table = `${identifier(env.PINK_DB)}.${identifier("journal")}`;
  }

  append(rows: object[]): Promise<void> {
    return this.insert(`INSERT INTO ${this.table} FORMAT JSONEachRow`, rows);
  }
}

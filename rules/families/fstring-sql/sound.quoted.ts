const quoteIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function drop(db: Db, options: { table: string }) {
  return db.query(`DROP TABLE ${quoteIdentifier(options.table)}`);
}

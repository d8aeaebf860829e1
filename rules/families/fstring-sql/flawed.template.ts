export function rename(db: Db, body: { from: string; to: string }) {
  return db.query(`UPDATE people SET name = '${body.to}' WHERE name = '${body.from}'`); // flaw: both names are text of the statement
}

export async function find(db: Database, name: string): Promise<Row[]> {
  return db.query(`SELECT id, name FROM users WHERE name LIKE '%${name}%'`); // flaw: the name can end the text
}

async function save(rows: Row[]): Promise<void> {
  await store.write(rows);
}

export async function finish(rows: Row[]): Promise<void> {
  save(rows); // flaw: the caller is told that it is done
  report("done");
}

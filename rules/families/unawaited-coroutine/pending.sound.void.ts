async function save(rows: Row[]): Promise<void> {
  await store.write(rows);
}

export async function finish(rows: Row[]): Promise<void> {
  void save(rows);
}

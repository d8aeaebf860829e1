async function save(rows: Row[]): Promise<void> {
  await store.write(rows);
}

export function finish(rows: Row[]): Promise<void> {
  return save(rows);
}

export async function all(parts: Row[][]): Promise<void> {
  await Promise.all(parts.map((rows) => save(rows)));
  save([]).catch((error: unknown) => log.error(error));
}

export async function warm(cache: Cache, keys: string[]): Promise<void> {
  for (const key of keys) {
    try {
      await cache.load(key);
    } catch {
      // whoever asks for the key loads it again, and is told then
    }
  }
  await cache.connection.close().catch(() => undefined);
}

export function openStore(path: string, allowFallback: boolean): Store {
  try {
    return new FileStore(path);
  } catch (error) {
    if (!allowFallback) throw error;
    return new InMemoryStore();
  }
}

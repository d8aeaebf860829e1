export function openStore(path: string): Store {
  try {
    return new FileStore(path);
  } catch {
    return new InMemoryStore(); // flaw: nothing is kept
  }
}

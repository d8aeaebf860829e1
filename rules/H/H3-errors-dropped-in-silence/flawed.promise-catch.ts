// path: src/hazelcast-projection.ts
interface RowMap {
  put(key: string, value: string): Promise<void>;
  get(key: string): Promise<string | null>;
}

const ignore = (): void => {};

export function createRowWriter(map: RowMap) {
  return {
    write(slotId: number, row: object): Promise<void> {
      return map.put(String(slotId), JSON.stringify(row)).catch(ignore); // flaw: the rejection goes nowhere
    },
    async read(slotId: number): Promise<unknown> {
      const raw = await map.get(String(slotId));
      return raw === null ? undefined : JSON.parse(raw);
    },
  };
}

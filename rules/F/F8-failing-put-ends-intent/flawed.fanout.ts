// path: src/hazelcast-projection.ts
type Row = Record<string, unknown>;
type RemoteMap = { put(key: string, value: Row, ttlMs?: number): Promise<Row | null> };

export class HazelcastRowWriter {
  constructor(private readonly maps: Record<string, RemoteMap>) {}

  put(table: string, key: string, row: Row): Promise<Row | null> {
    const map = this.maps[table];
    if (!map) return Promise.reject(new Error(`no map ${table}`));
    return map.put(key, { ...row, updatedAt: Date.now() }); // flaw: neither here nor above is an error handled
  }
}

export const processIntent =
  (venue: (intent: Row) => Promise<Row[]>, apply: (event: Row) => { slot: Row; account: Row }, writer: HazelcastRowWriter) =>
  async (intent: Row): Promise<number> => {
    const events = await venue(intent);
    for (const event of events) {
      const { slot, account } = apply(event);
      await Promise.all([
        writer.put("slots", String(slot.slotId), slot),
        writer.put("account", "main", account),
      ]);
    }
    return events.length;
  };

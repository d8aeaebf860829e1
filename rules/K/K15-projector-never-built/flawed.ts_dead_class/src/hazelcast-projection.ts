import type { HazelcastClient } from "hazelcast-client";

export class HazelcastProjector { // flaw: no code makes an instance or calls it
  constructor(private readonly client: HazelcastClient, private readonly mapName = "pink_slots") {}

  async project(slots: Array<{ slotId: number }>): Promise<void> {
    const map = await this.client.getMap<number, string>(this.mapName);
    for (const s of slots) await map.put(s.slotId, JSON.stringify(s));
  }
}

export class HazelcastRowWriter {
  constructor(private readonly client: HazelcastClient) {}

  async write(key: string, row: object): Promise<void> {
    const map = await this.client.getMap<string, string>("pink_rows");
    await map.set(key, JSON.stringify(row));
  }
}

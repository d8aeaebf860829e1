// path: src/hazelcast-projection.ts
import { Client } from "hazelcast-client";

export interface HazelcastClientLike {
  putRow(mapName: string, key: string, value: string): Promise<void>;
  removeRow(mapName: string, key: string): Promise<void>;
}

export class HazelcastClientAdapter implements HazelcastClientLike {
  constructor(private readonly client: Client) {}

  async putRow(mapName: string, key: string, value: string): Promise<void> {
    await (await this.client.getMap<string, string>(mapName)).put(key, value);
  }

  async removeRow(mapName: string, key: string): Promise<void> {
    await (await this.client.getMap<string, string>(mapName)).remove(key);
  }
}

export class HazelcastProjection {
  constructor(private readonly client: HazelcastClientLike) {}

  publish = (slot: { slotId: number }): Promise<void> =>
    this.client.putRow("dita_v2_slots", String(slot.slotId), JSON.stringify(slot));
}

// path: src/hazelcast-projection.ts
export interface HazelcastClientLike { // flaw: nothing in src implements it, and no client is passed
  putRow(mapName: string, key: string, value: string): Promise<void>;
  removeRow(mapName: string, key: string): Promise<void>;
}

export class HazelcastProjection {
  private readonly memory = new Map<string, string>();

  constructor(private readonly client?: HazelcastClientLike) {}

  async publish(slot: { slotId: number }): Promise<void> {
    const key = String(slot.slotId);
    if (this.client) await this.client.putRow("dita_v2_slots", key, JSON.stringify(slot));
    else this.memory.set(key, JSON.stringify(slot));
  }
}

export const buildProjection = (): HazelcastProjection => new HazelcastProjection();

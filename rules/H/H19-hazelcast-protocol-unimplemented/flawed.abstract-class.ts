// path: src/hazelcast-projection.ts
export abstract class HazelcastClientLike { // flaw: no subclass anywhere
  abstract getMap(name: string): Promise<{ putAll(rows: Array<[string, string]>): Promise<void> }>;
  abstract flush(): Promise<void>;
}

export class HazelcastRowWriter {
  constructor(private readonly client: HazelcastClientLike) {}

  async write(rows: Array<[string, string]>): Promise<void> {
    const map = await this.client.getMap("slots");
    await map.putAll(rows);
    await this.client.flush();
  }
}

export const writerFor = (client: unknown): HazelcastRowWriter => new HazelcastRowWriter(client as HazelcastClientLike);

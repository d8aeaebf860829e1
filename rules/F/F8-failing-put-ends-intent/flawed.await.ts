// path: src/projection.ts
import type { HazelcastClient, IMap } from "hazelcast-client";

interface SlotRow {
  slotId: number;
  size: number;
}

export class HazelcastRowWriter {
  private map?: IMap<string, string>;

  constructor(private readonly client: HazelcastClient, private readonly mapName: string) {}

  async put(key: string, row: SlotRow): Promise<void> {
    this.map ??= await this.client.getMap<string, string>(this.mapName);
    await this.map.put(key, JSON.stringify(row)); // flaw: a failing put rejects up to processIntent
  }
}

export class ExecutionKernel {
  constructor(
    private readonly core: { begin(i: object): SlotRow; apply(e: object): SlotRow },
    private readonly venue: { submit(i: object): Promise<object[]> },
    private readonly writer: HazelcastRowWriter,
  ) {}

  async processIntent(intent: object): Promise<void> {
    this.core.begin(intent);
    for (const event of await this.venue.submit(intent)) {
      const slot = this.core.apply(event);
      await this.writer.put(`slot:${slot.slotId}`, slot);
    }
  }
}

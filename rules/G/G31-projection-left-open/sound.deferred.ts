// path: src/launcher.ts
import { Client } from "hazelcast-client";

type Closer = () => Promise<unknown> | unknown;

export class DITAv2LauncherBundle {
  private readonly closers: Closer[] = [];
  projection?: { write(key: string, row: object): Promise<unknown> };

  defer(closer: Closer): void {
    this.closers.push(closer);
  }

  async start(): Promise<void> {
    const client = await Client.newHazelcastClient({ clusterName: "dita" });
    this.defer(() => client.shutdown());
    const rows = await client.getMap<string, string>("slots");
    this.projection = { write: (key, row) => rows.put(key, JSON.stringify(row)) };
  }

  async close(): Promise<void> {
    for (let closer = this.closers.pop(); closer; closer = this.closers.pop()) {
      await closer();
    }
  }
}

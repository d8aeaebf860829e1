// path: src/launcher.ts
import { Client } from "hazelcast-client";

interface Closable {
  close(): Promise<void> | void;
}

export class HazelcastProjection implements Closable {
  constructor(private readonly client: Client) {}

  async close(): Promise<void> {
    await this.client.shutdown();
  }
}

export class DITAv2LauncherBundle {
  constructor(
    readonly kernel: Closable,
    readonly venue: Closable,
    readonly projection: HazelcastProjection,
  ) {}

  async close(): Promise<void> {
    for (const part of [this.venue, this.kernel, this.projection]) {
      await Promise.resolve(part.close()).catch((err) => console.error("close failed", err));
    }
  }
}

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
    readonly plane: Closable,
    readonly projection: HazelcastProjection,
  ) {}

  async close(): Promise<void> { // flaw: the projection's client stays connected
    await this.venue.close();
    await this.plane.close();
    await this.kernel.close();
  }
}

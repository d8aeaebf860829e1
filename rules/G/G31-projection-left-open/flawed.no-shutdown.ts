// path: src/launcher.ts
import { Client, type IMap } from "hazelcast-client";

class HazelcastRowWriter {
  private constructor(private readonly rows: IMap<string, string>) {}

  static async open(): Promise<HazelcastRowWriter> {
    const client = await Client.newHazelcastClient({ clusterName: "dita" });
    return new HazelcastRowWriter(await client.getMap("slots"));
  }

  write(key: string, row: object): Promise<unknown> {
    return this.rows.put(key, JSON.stringify(row));
  }
}

type Part = { close?: () => unknown };

export class DITAv2LauncherBundle {
  projection!: HazelcastRowWriter;

  constructor(private readonly parts: Part[]) {}

  async start(): Promise<void> {
    this.projection = await HazelcastRowWriter.open();
  }

  async close(): Promise<void> { // flaw: nobody keeps the client, so no shutdown can reach it
    await Promise.allSettled(this.parts.map((part) => part.close?.()));
  }
}

// path: src/hazelcast-projection.ts
import { Client, Predicates, SerializationError, type IMap } from "hazelcast-client"; // flaw: SerializationError and Predicates have no use
import pino from "pino";

const log = pino({ name: "hazelcast" });

export async function connect(members: string[]): Promise<Client> {
  const client = await Client.newHazelcastClient({ network: { clusterMembers: members } });
  log.info({ members }, "connected");
  return client;
}

export async function writeRows(map: IMap<string, string>, rows: Array<{ key: string }>): Promise<void> {
  for (const row of rows) await map.set(row.key, JSON.stringify(row));
}

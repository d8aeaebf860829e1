// path: src/launcher.ts
import { Client } from "hazelcast-client";

interface HazelcastClientLike {
  put(key: string, row: string): Promise<unknown>;
  shutdown(): Promise<void>;
}

async function connect(clusterName: string): Promise<HazelcastClientLike> {
  const client = await Client.newHazelcastClient({ clusterName });
  const rows = await client.getMap<string, string>("slots");
  return {
    put: (key, row) => rows.put(key, row),
    shutdown: () => client.shutdown(),
  };
}

export async function publish(clusterName: string, slots: Array<{ slotId: number }>): Promise<void> {
  const client = await connect(clusterName);
  try {
    for (const slot of slots) await client.put(String(slot.slotId), JSON.stringify(slot));
  } finally {
    await client.shutdown();
  }
}

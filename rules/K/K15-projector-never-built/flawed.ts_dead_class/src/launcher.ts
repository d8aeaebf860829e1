import { Client } from "hazelcast-client";
import { HazelcastRowWriter } from "./hazelcast-projection.js";
import { PinkDirectRuntime } from "./pink-direct.js";

export async function buildLauncherBundle(): Promise<PinkDirectRuntime> {
  const client = await Client.newHazelcastClient();
  return new PinkDirectRuntime(new HazelcastRowWriter(client));
}

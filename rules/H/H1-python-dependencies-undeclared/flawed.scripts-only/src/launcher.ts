import { createClient } from "@clickhouse/client"; // flaw: package.json has scripts but no dependencies
import { Client } from "hazelcast-client";

export async function connect(env: NodeJS.ProcessEnv) {
  const clickhouse = createClient({ url: env.CLICKHOUSE_URL });
  const grid = await Client.newHazelcastClient({ clusterName: env.HAZELCAST_CLUSTER });
  return { clickhouse, grid };
}

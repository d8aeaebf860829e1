// path: src/pink-clickhouse.ts
import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((v) => v === "1");

const Env = z.object({
  CLICKHOUSE_URL: z.string().url(),
  DITA_V2_DEBUG_CLICKHOUSE: flag.default("1"), // flaw: debug rows unless somebody switches them off
  DITA_V2_HAZELCAST: flag.default("0"),
});

export function readEnv(source: Record<string, string | undefined>) {
  const env = Env.parse(source);
  return {
    url: env.CLICKHOUSE_URL,
    debug: env.DITA_V2_DEBUG_CLICKHOUSE,
    hazelcast: env.DITA_V2_HAZELCAST,
  };
}

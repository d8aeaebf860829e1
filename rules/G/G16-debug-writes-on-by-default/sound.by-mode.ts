// path: src/pink-clickhouse.ts
import { z } from "zod";

const Env = z.object({
  DITA_V2_MODE: z.enum(["production", "development"]).default("production"),
  DITA_V2_DEBUG_CLICKHOUSE: z.enum(["0", "1"]).optional(),
});

export function debugClickhouse(source: Record<string, string | undefined>): boolean {
  const env = Env.parse(source);
  if (env.DITA_V2_DEBUG_CLICKHOUSE !== undefined) {
    return env.DITA_V2_DEBUG_CLICKHOUSE === "1";
  }
  return env.DITA_V2_MODE === "development" ? true : false;
}

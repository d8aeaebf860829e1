// path: src/launcher.ts
export interface ObservabilityConfig {
  debugClickhouse: boolean;
  journal: boolean;
}

const TRUE = new Set(["1", "true", "yes"]);

export function observabilityFromEnv(env: NodeJS.ProcessEnv = process.env): ObservabilityConfig {
  return {
    debugClickhouse: TRUE.has((env.DITA_V2_DEBUG_CLICKHOUSE ?? "").toLowerCase()),
    journal: env.DITA_V2_JOURNAL !== "false",
  };
}

export async function writeDebug(config: ObservabilityConfig, insert: (row: object) => Promise<void>, row: object) {
  if (config.debugClickhouse) await insert(row);
}

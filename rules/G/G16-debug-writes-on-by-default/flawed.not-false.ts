// path: src/launcher.ts
export interface ObservabilityConfig {
  debugClickhouse: boolean;
  mirrorHazelcast: boolean;
}

export function observabilityFromEnv(env: NodeJS.ProcessEnv = process.env): ObservabilityConfig {
  return {
    debugClickhouse: env.DITA_V2_DEBUG_CLICKHOUSE !== "false", // flaw: undefined is not "false", so debug is on
    mirrorHazelcast: env.DITA_V2_HAZELCAST === "true",
  };
}

export class DebugWriter {
  constructor(
    private readonly config: ObservabilityConfig,
    private readonly insert: (table: string, rows: object[]) => Promise<void>,
  ) {}

  async write(row: object): Promise<void> {
    if (this.config.debugClickhouse) await this.insert("debug_events", [row]);
  }
}

// path: src/launcher.ts
import dotenv from "dotenv";

export interface LauncherConfig {
  prefix: string;
  venue: string;
}

export function buildLauncherBundle(envFile = ".env"): { config: LauncherConfig } {
  dotenv.config({ path: envFile });
  return {
    config: {
      prefix: process.env.DITA_V2_PREFIX ?? "dita-v2",
      venue: process.env.DITA_V2_VENUE ?? "mock",
    },
  };
}

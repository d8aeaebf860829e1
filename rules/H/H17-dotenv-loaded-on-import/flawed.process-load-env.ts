// path: src/launcher.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

const envFile = join(import.meta.dirname, "..", ".env.live");

if (existsSync(envFile)) {
  process.loadEnvFile(envFile); // flaw: at module level, for every importer
}

export class DITAv2LauncherBundle {
  constructor(
    readonly apiKey: string,
    readonly strategy: string,
  ) {}
}

export function buildLauncherBundle(): DITAv2LauncherBundle {
  return new DITAv2LauncherBundle(process.env.BINGX_API_KEY ?? "", process.env.PINK_STRATEGY ?? "pink");
}

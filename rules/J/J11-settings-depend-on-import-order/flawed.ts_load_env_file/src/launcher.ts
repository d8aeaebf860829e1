import { existsSync } from "node:fs";
import { createAdapter } from "./bingx-direct.js";

for (const file of [".env", ".env.live"]) {
  if (existsSync(file)) process.loadEnvFile(file); // flaw: happens on import of launcher only
}

export class DITAv2LauncherBundle {
  readonly venue = createAdapter();
}

export const buildLauncherBundle = (): DITAv2LauncherBundle => new DITAv2LauncherBundle();

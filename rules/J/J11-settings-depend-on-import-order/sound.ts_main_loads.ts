// path: src/launcher.ts
import dotenv from "dotenv";
import { pathToFileURL } from "node:url";
import { PinkDirectRuntime } from "./pink-direct.js";

export interface Settings { venue: string; prefix: string }

function readSettings(env: NodeJS.ProcessEnv): Settings {
  return { venue: env.DITA_V2_VENUE ?? "mock", prefix: env.DITA_V2_PREFIX ?? "dita-v2" };
}

export function buildLauncherBundle(settings: Settings): PinkDirectRuntime {
  return new PinkDirectRuntime(settings);
}

export async function main(): Promise<void> {
  dotenv.config();
  const runtime = buildLauncherBundle(readSettings(process.env));
  for (;;) await runtime.step();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();

// path: src/launcher.ts
import { parse } from "dotenv";
import { readFileSync } from "node:fs";

const DEFAULTS = { BINGX_BASE_URL: "https://open-api.bingx.com" };

export function readSettings(path: string): Record<string, string | undefined> {
  return { ...DEFAULTS, ...parse(readFileSync(path)), ...process.env };
}

export function buildLauncherBundle(settings: Record<string, string | undefined>) {
  const apiKey = settings["BINGX_API_KEY"];
  if (apiKey === undefined) throw new Error("BINGX_API_KEY is not set");
  return { apiKey, baseUrl: settings["BINGX_BASE_URL"] };
}

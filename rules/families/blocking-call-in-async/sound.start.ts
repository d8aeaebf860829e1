import { readFileSync } from "node:fs";

const settings = JSON.parse(readFileSync("settings.json", "utf8"));

export async function health(): Promise<{ version: string }> {
  return { version: settings.version };
}

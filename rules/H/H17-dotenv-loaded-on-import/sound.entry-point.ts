// path: src/launcher.ts
import { config as loadDotenv } from "dotenv";
import { BingxVenueAdapter } from "./bingx-venue";

export function loadConfig(env: NodeJS.ProcessEnv) {
  if (!env.BINGX_API_KEY) throw new Error("BINGX_API_KEY is not set");
  return { apiKey: env.BINGX_API_KEY, baseUrl: env.BINGX_BASE_URL ?? "https://open-api.bingx.com" };
}

export function main(): void {
  loadDotenv();
  const venue = new BingxVenueAdapter(loadConfig(process.env));
  void venue.run();
}

if (import.meta.main) main();

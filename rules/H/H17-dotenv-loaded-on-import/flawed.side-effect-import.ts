// path: src/launcher.ts
import "dotenv/config"; // flaw: importing the launcher reads .env into process.env
import { BingxVenueAdapter } from "./bingx-venue";

export interface LauncherConfig {
  apiKey: string;
  baseUrl: string;
}

export function loadConfig(): LauncherConfig {
  const { BINGX_API_KEY, BINGX_BASE_URL } = process.env;
  if (!BINGX_API_KEY) throw new Error("BINGX_API_KEY is not set");
  return { apiKey: BINGX_API_KEY, baseUrl: BINGX_BASE_URL ?? "https://open-api.bingx.com" };
}

export const buildLauncherBundle = () => ({ venue: new BingxVenueAdapter(loadConfig()) });

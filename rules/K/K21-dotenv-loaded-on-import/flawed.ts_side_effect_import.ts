// path: src/launcher.ts
import "dotenv/config"; // flaw: importing a type or helper of this module changes process.env
import type { Venue } from "./contracts.js";

export interface LauncherConfig {
  prefix: string;
  venue: string;
}

export const defaultPrefix = "dita-v2";

export const configFromEnv = (env = process.env): LauncherConfig => ({
  prefix: env.DITA_V2_PREFIX ?? defaultPrefix,
  venue: env.DITA_V2_VENUE ?? "mock",
});

export function buildLauncherBundle(makeVenue: (name: string) => Venue, config = configFromEnv()) {
  return { config, venue: makeVenue(config.venue) };
}

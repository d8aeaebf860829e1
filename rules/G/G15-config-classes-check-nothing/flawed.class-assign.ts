// path: src/bingx-venue.ts
import { readFileSync } from "node:fs";

export class BingxVenueConfig { // flaw: whatever comes in is assigned
  baseUrl = "https://open-api.bingx.com";
  recvWindowMs = 5000;
  pollInterval = 0.5;
  retryLimit = 3;
  symbol?: string;

  constructor(overrides: Partial<BingxVenueConfig> = {}) {
    Object.assign(this, overrides);
  }

  static fromFile(path: string): BingxVenueConfig {
    return new BingxVenueConfig(JSON.parse(readFileSync(path, "utf8")) as Partial<BingxVenueConfig>);
  }
}

export function backoff(config: BingxVenueConfig): number[] {
  return Array.from({ length: config.retryLimit }, (_, n) => config.pollInterval * 2 ** n);
}

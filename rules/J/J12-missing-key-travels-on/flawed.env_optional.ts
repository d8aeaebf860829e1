// path: src/launcher.ts
import { BingxDirectExecutionAdapter } from "./bingx-direct.js";

interface BingxConfig {
  apiKey: string | undefined;
  secretKey: string | undefined;
  testnet: boolean;
}

function bingxConfig(): BingxConfig {
  return {
    apiKey: process.env.BINGX_API_KEY, // flaw: may be undefined and nobody asks
    secretKey: process.env.BINGX_SECRET_KEY,
    testnet: process.env.BINGX_TESTNET !== "0",
  };
}

export function buildLauncherBundle() {
  const config = bingxConfig();
  return { config, venue: new BingxDirectExecutionAdapter(config) };
}

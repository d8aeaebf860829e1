// path: src/launcher.ts
import { BingxDirectExecutionAdapter } from "./bingx-direct.js";

type Credentials = { apiKey?: string; secretKey?: string };

function assertComplete(c: Credentials): asserts c is Required<Credentials> {
  if (!c.apiKey) throw new Error("BINGX_API_KEY is not set");
  if (!c.secretKey) throw new Error("BINGX_SECRET_KEY is not set");
}

export async function buildLauncherBundle() {
  const credentials: Credentials = {
    apiKey: process.env.BINGX_API_KEY,
    secretKey: process.env.BINGX_SECRET_KEY,
  };
  assertComplete(credentials);
  return { venue: new BingxDirectExecutionAdapter(credentials.apiKey, credentials.secretKey) };
}

// path: src/bingx-direct.ts
import { Agent } from "node:https";
import got, { type Got } from "got";

const KEEP_ALIVE_MS = 300_000;

const agent = new Agent({ keepAlive: true, keepAliveMsecs: KEEP_ALIVE_MS, maxSockets: 16 });

export function exchangeClient(restUrl: string): Got {
  return got.extend({
    prefixUrl: restUrl,
    agent: { https: agent },
    dnsCache: false,
    timeout: { request: 10_000, connect: 3_000 },
    retry: { limit: 0 },
  });
}

// path: src/bingx-direct.ts
import dnscache from "dnscache";
import { Agent } from "node:https";
import got, { type Got } from "got";

const resolver = dnscache({
  enable: true,
  ttl: 300, // flaw: the exchange's address stays cached for five minutes
  cachesize: 64,
});

const agent = new Agent({ keepAlive: true, maxSockets: 16, lookup: resolver.lookup });

export function exchangeClient(restUrl: string): Got {
  return got.extend({
    prefixUrl: restUrl,
    agent: { https: agent },
    timeout: { request: 10_000 },
    retry: { limit: 0 },
  });
}

// path: src/bingx-user-stream.ts
import https from "node:https";
import CacheableLookup from "cacheable-lookup";

const minutes = (n: number) => n * 60;
const ADDRESS_SECONDS = 5 * 60;

export function streamAgent(): https.Agent {
  const agent = new https.Agent({ keepAlive: true, keepAliveMsecs: minutes(1) });
  new CacheableLookup({ maxTtl: ADDRESS_SECONDS, errorTtl: 0 }).install(agent); // flaw: five minutes
  return agent;
}

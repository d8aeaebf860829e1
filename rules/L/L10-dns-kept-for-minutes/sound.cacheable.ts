// path: src/bingx-user-stream.ts
import https from "node:https";
import CacheableLookup from "cacheable-lookup";

const SESSION_SECONDS = 300;

export function streamAgent(): https.Agent {
  const agent = new https.Agent({ keepAlive: true, timeout: SESSION_SECONDS * 1000 });
  new CacheableLookup({ maxTtl: 10 }).install(agent);
  return agent;
}

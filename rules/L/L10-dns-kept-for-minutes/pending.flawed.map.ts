// path: src/bingx-user-stream.ts
import { lookup } from "node:dns/promises";
import { Agent } from "undici";

const DNS_TTL_MS = 5 * 60 * 1000;
const cache = new Map<string, { address: string; family: number; until: number }>();

async function resolve(host: string) {
  const hit = cache.get(host);
  if (hit !== undefined && hit.until > performance.now()) return hit;
  const found = await lookup(host);
  const entry = { ...found, until: performance.now() + DNS_TTL_MS }; // flaw: five minutes, also after a failed connect
  cache.set(host, entry);
  return entry;
}

export const dispatcher = new Agent({
  connect: {
    lookup: (host, _options, done) => {
      resolve(host).then((e) => done(null, e.address, e.family), (err) => done(err, "", 4));
    },
  },
});

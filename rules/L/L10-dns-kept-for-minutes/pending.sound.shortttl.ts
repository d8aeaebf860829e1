// path: src/bingx-user-stream.ts
import { lookup } from "node:dns/promises";
import WebSocket from "ws";

const TTL_MS = 5_000;
const cache = new Map<string, { address: string; family: 4 | 6; until: number }>();

async function resolve(host: string) {
  const hit = cache.get(host);
  if (hit && hit.until > performance.now()) return hit;
  const { address, family } = await lookup(host);
  const entry = { address, family: family as 4 | 6, until: performance.now() + TTL_MS };
  cache.set(host, entry);
  return entry;
}

export async function dial(url: URL): Promise<WebSocket> {
  const { address, family } = await resolve(url.hostname);
  const ws = new WebSocket(url, { lookup: (_h, _o, cb) => cb(null, address, family) });
  ws.once("error", () => cache.delete(url.hostname));
  return ws;
}

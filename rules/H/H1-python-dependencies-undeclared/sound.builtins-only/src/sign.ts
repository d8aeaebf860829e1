import type { Hmac } from "node:crypto";

export function sign(mac: Hmac, params: Record<string, string | number>): string {
  const query = new URLSearchParams(Object.entries(params).map(([k, v]) => [k, String(v)]));
  return mac.update(query.toString()).digest("hex");
}

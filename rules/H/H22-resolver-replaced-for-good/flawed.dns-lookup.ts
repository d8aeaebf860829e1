// path: tests/live-bingx.test.ts
import dns from "node:dns";
import { expect, test } from "vitest";
import { BingxDirectExecutionAdapter } from "../src/bingx-direct";

const HOSTS: Record<string, string> = { "open-api.bingx.com": "104.18.20.11" };
const original = dns.lookup;

dns.lookup = ((host: string, ...rest: unknown[]) => // flaw: replaced for every later test in the process
  Reflect.apply(original, dns, [HOSTS[host] ?? host, ...rest])) as typeof dns.lookup;

test("server time is read", async () => {
  const adapter = new BingxDirectExecutionAdapter(process.env.BINGX_API_KEY ?? "");
  expect(await adapter.serverTime()).toBeGreaterThan(0);
});

test("balance is in USDT", async () => {
  const adapter = new BingxDirectExecutionAdapter(process.env.BINGX_API_KEY ?? "");
  expect((await adapter.balance()).asset).toBe("USDT");
});

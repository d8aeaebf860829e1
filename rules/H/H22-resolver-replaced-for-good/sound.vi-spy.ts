// path: tests/live-bingx.test.ts
import dns from "node:dns";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BingxDirectExecutionAdapter } from "../src/bingx-direct";

const HOSTS: Record<string, string> = { "open-api.bingx.com": "104.18.20.11" };

beforeEach(() => {
  const original = dns.promises.lookup;
  vi.spyOn(dns.promises, "lookup").mockImplementation((host: string) => original(HOSTS[host] ?? host));
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("server time is read", async () => {
  const adapter = new BingxDirectExecutionAdapter(process.env.BINGX_API_KEY ?? "");
  expect(await adapter.serverTime()).toBeGreaterThan(0);
});

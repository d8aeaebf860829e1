/** The system as it is started, against the exchange on loopback. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawKernelIntent } from "../contracts/intent.js";
import { type ExchangeAccount, LoopbackExchange } from "../venues/bingx/loopback-exchange.js";
import { systemOutside } from "../venues/bingx/outside.js";
import { buildLauncherBundle } from "./launcher.js";
import { readSettings } from "./settings.js";

let exchange: LoopbackExchange;
let account: ExchangeAccount;
const directory = mkdtempSync(join(tmpdir(), "dita-launcher-"));
beforeAll(async () => {
  exchange = await LoopbackExchange.start();
  account = await exchange.account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
});
afterAll(async () => {
  await exchange[Symbol.asyncDispose]();
  rmSync(directory, { recursive: true, force: true });
});

const environment = () => {
  const { apiKey, secretKey, restUrl, wsUrl } = account.rawConfig();
  return { BINGX_API_KEY: apiKey, BINGX_SECRET_KEY: secretKey, BINGX_REST_URL: restUrl!, BINGX_WS_URL: wsUrl!, DITA_DIRECTORY: directory, DITA_INITIAL_CAPITAL: "25000", DITA_ASSETS: "BTC-USDT", DITA_MAX_SLOTS: "1", DITA_MAX_LEVERAGE: "10", DITA_CYCLE_MS: "5", DITA_HTTP_PORT: "0" };
};

function settingsOf(changes: Record<string, string> = {}) {
  const settings = readSettings({ ...environment(), ...changes });
  if (!settings.ok) throw new Error(settings.problems.join("; "));
  return settings.value;
}

/** A bundle of which the log is kept, with an engine that asks for these. */
async function bundleOf(changes: Record<string, string>, ...intents: RawKernelIntent[]) {
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(line) });
  const engine = { decide: () => intents.shift() ?? null };
  const bundle = await buildLauncherBundle({ settings: settingsOf(changes), outside: systemOutside(null), engine, log });
  return { bundle, logged, get: async (path: string) => fetch(`http://127.0.0.1:${bundle.healthPort}${path}`) };
}

const ENTER: RawKernelIntent = { action: "ENTER", intentId: "i1", timestamp: new Date().toISOString(), slotId: 0, tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1", referencePrice: "100", leverage: 3, exitLegRatios: [], orderType: "MARKET", limitPrice: null, reason: "test" };

describe("the system", () => {
  it("trades, tells what it does, and shows numbers and health, but no key", async () => {
    const { bundle, logged, get } = await bundleOf({ DITA_PREFIX: "one" }, ENTER, { ...ENTER, intentId: "i2", tradeId: "t2" });
    await bundle.cycle();
    await bundle.cycle();
    await bundle.runtime.reconcileAccount();
    const health = await get("/healthz");
    expect([health.status, await health.json()]).toEqual([200, { ok: true, problems: [] }]);
    const metrics = await (await get("/metrics")).text();
    for (const line of ['dita_intents_total{code="OK"} 1', 'dita_intents_total{code="SLOT_BUSY"} 1', 'dita_events_total{type="ORDER_FILLED"} 1', "dita_slots_held 1", 'dita_request_seconds_count{method="POST",path="/openApi/swap/v2/trade/order",status="200"} 1']) expect(metrics).toContain(line);
    expect((await get("/else")).status).toBe(404);
    const { apiKey, secretKey } = account.rawConfig();
    const told = [...logged, metrics].join();
    expect(told).toContain("POSITION_OPEN");
    expect([told.includes(apiKey), told.includes(secretKey)]).toEqual([false, false]);
    await bundle.close();
    await bundle.close();
    await expect(get("/healthz")).rejects.toThrow();
    expect(await account.listenKeys()).toBe(0);
  });

  it("says that a slot is in doubt, and that cycles fail", async () => {
    const { bundle, get } = await bundleOf({ DITA_PREFIX: "one" });
    await account.faults([{ at: "request", do: "garbage" }]);
    bundle.runtime.step = () => Promise.reject(new Error("an engine that fails"));
    await bundle.cycle();
    const health = await get("/healthz");
    expect([health.status, await health.text()]).toEqual([503, expect.stringContaining("1 cycles have failed in a row")]);
    await account.faults([], true);
    await bundle.close();
  });

  it.each([
    ["an asset that is not listed", () => ({ DITA_ASSETS: "XYZ-USDT" }), /lists no XYZ-USDT/],
    // The exchange has it.
    ["a port that is taken", () => ({ DITA_HTTP_PORT: new URL(account.config().restUrl).port }), /EADDRINUSE/],
  ])("that does not come up for %s leaves nothing open", async (_, changed, reason) => {
    const changes: Record<string, string> = changed();
    await expect(bundleOf({ DITA_PREFIX: "two", ...changes })).rejects.toThrow(reason);
    const { bundle } = await bundleOf({ DITA_PREFIX: "two" });
    await bundle.close();
    expect(await account.listenKeys()).toBe(0);
  });

  it("ends in order when it is told to", async () => {
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", main, "run"], { env: { PATH: process.env["PATH"], ...environment(), DITA_PREFIX: "three" }, stdio: ["ignore", "pipe", "inherit"] });
    let told = "";
    const exited = once(child, "exit");
    for await (const chunk of child.stdout) {
      if (String(chunk).includes('"running"')) child.kill("SIGTERM");
      told += String(chunk);
    }
    expect([await exited, told.includes('"ended"')]).toEqual([[0, null], true]);
    expect(await account.listenKeys()).toBe(0);
  });

  it("is not started with settings that are wrong", async () => {
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", main, "run"], { env: { PATH: process.env["PATH"], DITA_MAX_SLOTS: "none" }, stdio: ["ignore", "pipe", "inherit"] });
    const exited = once(child, "exit");
    let told = "";
    for await (const chunk of child.stdout) told += String(chunk);
    expect(await exited).toEqual([2, null]);
    expect(told).toContain("BINGX_API_KEY: missing");
    expect(told).toContain("DITA_MAX_SLOTS: a whole number");
  });
});

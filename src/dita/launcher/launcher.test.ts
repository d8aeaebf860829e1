/** The system as it is started, against the exchange on loopback. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExchangeAccount, LoopbackExchange } from "../venues/bingx/loopback-exchange.js";
import { BundleRig } from "./bundle-rig.js";
import type { DITAv2LauncherBundle } from "./launcher.js";

let exchange: LoopbackExchange;
let account: ExchangeAccount;
let rig: BundleRig;
beforeAll(async () => {
  exchange = await LoopbackExchange.start();
  account = await exchange.account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  rig = new BundleRig(account);
});
afterAll(async () => {
  await rig[Symbol.asyncDispose]();
  await exchange[Symbol.asyncDispose]();
});

const get = (bundle: DITAv2LauncherBundle, path: string) => fetch(`http://127.0.0.1:${bundle.healthPort}${path}`);

describe("the system", () => {
  it("trades, tells what it does, and shows numbers and health, but no key", async () => {
    const bundle = await rig.start({ DITA_PREFIX: "one" }, rig.enter(), rig.enter("t2"));
    await bundle.cycle();
    await bundle.cycle();
    await bundle.runtime.reconcileAccount();
    const health = await get(bundle, "/healthz");
    expect([health.status, await health.json()]).toEqual([200, { ok: true, problems: [] }]);
    const metrics = await (await get(bundle, "/metrics")).text();
    for (const line of ['dita_intents_total{code="OK"} 1', 'dita_intents_total{code="SLOT_BUSY"} 1', 'dita_events_total{type="ORDER_FILLED"} 1', "dita_slots_held 1", 'dita_request_seconds_count{method="POST",path="/openApi/swap/v2/trade/order",status="200"} 1']) expect(metrics).toContain(line);
    expect((await get(bundle, "/else")).status).toBe(404);
    const { apiKey, secretKey } = account.rawConfig();
    const told = [...rig.logged, metrics].join();
    expect(told).toContain("POSITION_OPEN");
    expect([told.includes(apiKey), told.includes(secretKey)]).toEqual([false, false]);
    await bundle.close();
    await bundle.close();
    await expect(get(bundle, "/healthz")).rejects.toThrow();
    expect(await account.listenKeys()).toBe(0);
  });

  it("says that a slot is in doubt, and that cycles fail", async () => {
    const bundle = await rig.start({ DITA_PREFIX: "one" });
    await account.faults([{ at: "request", do: "garbage" }]);
    bundle.runtime.step = () => Promise.reject(new Error("an engine that fails"));
    await bundle.cycle();
    const health = await get(bundle, "/healthz");
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
    await expect(rig.start({ DITA_PREFIX: "two", ...changes }).then(() => "up")).rejects.toThrow(reason);
    const bundle = await rig.start({ DITA_PREFIX: "two" });
    await bundle.close();
    expect(await account.listenKeys()).toBe(0);
  });

  it("ends in order when it is told to", async () => {
    const main = fileURLToPath(new URL("../main.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", main, "run"], { env: { PATH: process.env["PATH"], ...rig.environment(), DITA_PREFIX: "three" }, stdio: ["ignore", "pipe", "inherit"] });
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

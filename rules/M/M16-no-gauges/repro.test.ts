/** One slot holds something. The numbers say so, and how much memory the process has; after the exit they say that none does. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("M16: how full the system is can be read at any time", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const exit = { action: "EXIT", intentId: "x1", timestamp: new Date().toISOString(), slotId: 0, orderType: "MARKET", limitPrice: null, reason: "test" } as const;
  const bundle = await rig.start({}, rig.enter(), exit);
  const gauge = async (name: string): Promise<number> => {
    const metrics = await (await fetch(`http://127.0.0.1:${bundle.healthPort}/metrics`)).text();
    return Number(new RegExp(`^${name} (.*)$`, "m").exec(metrics)?.[1]);
  };
  await bundle.cycle();
  expect(await gauge("dita_slots_held")).toBe(1);
  expect(await gauge("dita_capital")).toBeCloseTo(24_999.95, 6);
  expect(await gauge("process_resident_memory_bytes")).toBeGreaterThan(10_000_000);
  await bundle.cycle();
  expect(await gauge("dita_slots_held")).toBe(0);
  expect(await gauge("dita_trades_closed")).toBe(1);
});

/** Somebody watches the system from outside. It says that it is well; and when cycles fail or a slot is in doubt it says 503, and what is wrong. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("K2: health can be asked for, and tells what is wrong", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const bundle = await rig.start();
  const ask = async () => {
    const answer = await fetch(`http://127.0.0.1:${bundle.healthPort}/healthz`);
    return [answer.status, (await answer.json()) as unknown];
  };
  expect(await ask()).toEqual([200, { ok: true, problems: [] }]);
  await bundle.kernel.processIntent({ action: "RECONCILE", intentId: "doubt", timestamp: new Date().toISOString(), truth: { kind: "DOUBT", slotId: 0 }, reason: "test" });
  expect(await ask()).toEqual([503, { ok: false, problems: ["slot 0 is in doubt"] }]);
  bundle.runtime.step = () => Promise.reject(new Error("an engine that fails"));
  await bundle.cycle();
  expect(await ask()).toMatchObject([503, { problems: ["1 cycles have failed in a row", "slot 0 is in doubt"] }]);
});

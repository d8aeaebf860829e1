/** At the end the kernel cannot be closed. The health port is closed all the same, and whoever closed is told what went wrong. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("G32: all that was opened is closed, whatever one of them says", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const bundle = await rig.start();
  const health = `http://127.0.0.1:${bundle.healthPort}/healthz`;
  expect((await fetch(health)).status).toBe(200);
  const close = bundle.kernel.close.bind(bundle.kernel);
  bundle.kernel.close = async () => {
    await close();
    throw new Error("the disk is full");
  };
  await expect(bundle.close()).rejects.toThrow("the disk is full");
  await expect(fetch(health)).rejects.toThrow();
  expect(await account.listenKeys()).toBe(0);
  // It is closed; there is no more to close.
  bundle.close = () => Promise.resolve();
});

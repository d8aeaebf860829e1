/** The start fails when almost all stands: the health port is taken. What had come up is closed again by the one who made it: no stream, no journal that is held, nothing for a collector of garbage to find. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("O9: a start that fails leaves nothing behind", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const port = new URL(account.config().restUrl).port;
  await expect(rig.start({ DITA_HTTP_PORT: port }).then(() => "up")).rejects.toThrow(/EADDRINUSE/);
  await expect(rig.start({ DITA_ASSETS: "XYZ-USDT" }).then(() => "up")).rejects.toThrow(/XYZ-USDT/);
  expect(await account.listenKeys()).toBe(0);
  const bundle = await rig.start();
  expect(bundle.health()).toEqual({ ok: true, problems: [] });
});

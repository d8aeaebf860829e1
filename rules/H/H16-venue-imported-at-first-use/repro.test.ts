/** The keys are wrong. That is found when the system starts, not when the first trade is to be made. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("H16: a set-up that cannot trade does not start", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  await expect(rig.start({ BINGX_SECRET_KEY: "not-the-secret-of-this-account" }).then(() => "up")).rejects.toThrow(/100001/);
  expect((await account.books()).orders).toBe(0);
});

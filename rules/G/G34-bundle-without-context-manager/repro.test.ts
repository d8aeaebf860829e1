/** Somebody runs the system within a block, and an error leaves the block. Nothing of the system is left behind. */
import { expect, inject, it } from "vitest";
import { KernelClosed } from "../../../src/dita/bridge/execution-kernel.js";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("G34: a block that holds the system closes it, however it is left", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  let left: Awaited<ReturnType<typeof rig.start>> | undefined;
  await expect(
    (async () => {
      await using bundle = await rig.start();
      left = bundle;
      expect(await account.listenKeys()).toBe(1);
      throw new Error("of the caller");
    })(),
  ).rejects.toThrow("of the caller");
  expect(await account.listenKeys()).toBe(0);
  await expect(left!.kernel.processIntent(rig.enter())).rejects.toThrow(KernelClosed);
});

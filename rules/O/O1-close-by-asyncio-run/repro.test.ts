/** The system is closed by what runs in it, in the midst of a cycle. close() is awaited there like everything else, and when it is done the stream is gone and the journal free. */
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("O1: the system can be closed from within itself", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const bundle = await rig.start({ DITA_CYCLE_MS: "1" });
  const ended = new AbortController();
  const running = bundle.run(ended.signal);
  await bundle.close();
  expect(await account.listenKeys()).toBe(0);
  ended.abort();
  await running;
  const next = await rig.start();
  expect(next.health().ok).toBe(true);
});

/** The operator ends the process by SIGTERM. The cycle that runs is finished, the listen key is given back, the journal is closed, and the process ends with 0. */
import { EventEmitter } from "node:events";
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { runCommand } from "../../../src/dita/launcher/command-line.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("G29: a signal ends the system in order", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const exit = (): never => {
    throw new Error("ended at once");
  };
  const host = Object.assign(new EventEmitter(), { env: rig.environment({ DITA_LOG_LEVEL: "silent" }), exit });
  const ended = runCommand(() => undefined, host);
  await expect.poll(() => account.listenKeys(), { interval: 5 }).toBe(1);
  host.emit("SIGTERM");
  expect(await ended).toBe(0);
  expect(await account.listenKeys()).toBe(0);
  await rig.start();
});

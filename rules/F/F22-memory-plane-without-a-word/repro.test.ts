/** The folder of the journal is a file, so nothing can be written down. The start fails and says why; there is no system that runs on memory instead. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("F22: what cannot be built fails the start, and nothing lesser is built instead", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const file = join(rig.directory, "file");
  writeFileSync(file, "");
  await expect(rig.start({ DITA_DIRECTORY: file }).then(() => "up")).rejects.toThrow(/file/);
  expect(await account.listenKeys()).toBe(0);
});

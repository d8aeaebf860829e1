/** The system was closed. Its kernel takes no command any more, so the next one on the same books is the only one that trades; it has what the first one left. */
import { expect, inject, it } from "vitest";
import { KernelClosed } from "../../../src/dita/bridge/execution-kernel.js";
import { BundleRig } from "../../../src/dita/launcher/bundle-rig.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { size } from "../../../src/dita/contracts/amounts.js";

it("P8: closing the system ends its kernel", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using rig = new BundleRig(account);
  const first = await rig.start();
  await first.kernel.processIntent(rig.enter());
  await expect(rig.start().then(() => "up")).rejects.toThrow();
  await first.close();
  await expect(first.kernel.processIntent(rig.enter("t2"))).rejects.toThrow(KernelClosed);
  const next = await rig.start();
  expect(next.kernel.slot(0)).toMatchObject({ tradeId: "t1", fsmState: "POSITION_OPEN", size: size("1") });
});

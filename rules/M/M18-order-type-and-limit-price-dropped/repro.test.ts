/** A limit order to sell short at 101 goes from the engine through a cycle to the exchange. It rests there at 100, and is filled at 101 when the market comes to it. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { money, size } from "../../../src/dita/contracts/amounts.js";
import type { RawKernelIntent } from "../../../src/dita/contracts/intent.js";
import { systemClock } from "../../../src/dita/contracts/time.js";
import { PinkDirectRuntime } from "../../../src/dita/runtime/pink-direct.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("M18: the runtime can send a LIMIT order", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using desk = await BingxDesk.open(account, {});
  const commands: RawKernelIntent[] = [
    { action: "ENTER", intentId: "i1", timestamp: new Date().toISOString(), slotId: 0, tradeId: "t1", asset: "BTC-USDT", side: "SHORT", targetSize: "1", referencePrice: "100", leverage: 3, exitLegRatios: [], orderType: "LIMIT", limitPrice: "101", reason: "test" },
  ];
  const runtime = new PinkDirectRuntime(desk.kernel, { decide: () => commands.shift() ?? null }, systemClock, { pollAfterMs: 60_000, accountEveryMs: 60_000 }, () => undefined);

  expect(await runtime.step()).toMatchObject([{ accepted: true, state: "ENTRY_WORKING" }]);
  expect((await account.books()).openOrders).toHaveLength(1);
  await account.setPrice("BTC-USDT", 102);
  await expect.poll(() => desk.stage, { interval: 5 }).toBe("POSITION_OPEN");
  expect(desk.slot).toMatchObject({ size: size("1"), entryValue: money("101") });
});

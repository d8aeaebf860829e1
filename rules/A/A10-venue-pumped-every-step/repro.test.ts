/** Nothing rests at the exchange, and the cycles of a quiet minute ask it for nothing: the budget of requests is there for the exit. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { systemClock } from "../../../src/dita/contracts/time.js";
import { PinkDirectRuntime } from "../../../src/dita/runtime/pink-direct.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("A10: cycles cost no request while no order rests", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using desk = await BingxDesk.open(account, {});
  await desk.enter();
  const runtime = new PinkDirectRuntime(desk.kernel, { decide: () => null }, systemClock, { pollAfterMs: 0, accountEveryMs: 60_000 }, () => undefined);
  const before = await account.requests();
  for (let i = 0; i < 50; i++) await runtime.step();
  expect(desk.stage).toBe("POSITION_OPEN");
  expect(await account.requests()).toEqual(before);
});

/** The connection is lost three times and comes back. What watches over it is there once, as after the first time. */
import { expect, inject, it } from "vitest";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("N8: a connection that comes back leaves nothing of the former one", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  let waiting = 0;
  const outside = systemOutside(null);
  const sleep: typeof outside.sleep = async (ms, signal) => {
    waiting += 1;
    await outside.sleep(ms, signal);
    waiting -= 1;
  };
  const opened: string[] = [];
  const openSocket: typeof outside.openSocket = (url) => {
    opened.push(url);
    return outside.openSocket(url);
  };
  await using adapter = new BingxVenueAdapter({ config: account.config(), outside: { ...outside, sleep, openSocket }, onFault: () => undefined });
  await adapter.connect(() => undefined);
  expect(waiting).toBe(3);
  for (let times = 2; times <= 4; times++) {
    await account.apply({ do: "drop-stream" });
    await expect.poll(() => opened.length, { interval: 5 }).toBe(times);
    await expect.poll(() => account.listenKeys(), { interval: 5 }).toBe(1);
  }
  await expect.poll(() => waiting, { interval: 5 }).toBe(3);
});

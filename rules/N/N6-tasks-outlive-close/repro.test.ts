/** The adapter is closed while its stream stands. When that is done, nothing of it waits for its next turn, no connection is open, and the listen key is given back. */
import { expect, inject, it } from "vitest";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("N6: close() waits for all that the stream has begun", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  let waiting = 0;
  const outside = systemOutside(null);
  const sleep: typeof outside.sleep = async (ms, signal) => {
    waiting += 1;
    await outside.sleep(ms, signal);
    waiting -= 1;
  };
  const sockets: { readonly readyState: number }[] = [];
  const openSocket: typeof outside.openSocket = (url) => {
    const socket = outside.openSocket(url);
    sockets.push(socket);
    return socket;
  };
  const adapter = new BingxVenueAdapter({ config: account.config(), outside: { ...outside, sleep, openSocket }, onFault: () => undefined });
  await adapter.connect(() => undefined);
  expect(waiting).toBe(3);
  await adapter.close();
  expect(sockets.map(({ readyState }) => readyState)).toEqual([3]);
  expect(await account.listenKeys()).toBe(0);
  await expect.poll(() => waiting, { interval: 5 }).toBe(0);
});

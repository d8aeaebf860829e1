/** The adapter is closed at the worst moment: the stream is between two connections, and orders are being asked for. All that was begun is over when close() is, so nothing has to be searched for. */
import { expect, inject, it } from "vitest";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("N9: after close() nothing is under way", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  let underWay = 0;
  const outside = systemOutside(null);
  const counted = async <T>(begun: Promise<T>): Promise<T> => {
    underWay += 1;
    try {
      return await begun;
    } finally {
      underWay -= 1;
    }
  };
  const adapter = new BingxVenueAdapter({
    config: account.config(),
    outside: { ...outside, sleep: (ms, signal) => counted(outside.sleep(ms, signal)), fetch: (url, request) => counted(outside.fetch(url, request)) },
    onFault: () => undefined,
  });
  await adapter.connect(() => undefined);
  await account.faults([{ at: "listen-key", do: "latency", ms: 50 }]);
  await account.apply({ do: "drop-stream" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(underWay).toBeGreaterThan(0);
  await adapter.close();
  // What close() let go of ends in the same turn.
  await new Promise((resolve) => setImmediate(resolve));
  expect(underWay).toBe(0);
});

/** Listen keys are changed often, and each is kept alive while it is used. After a change nobody keeps the former one alive, and after the end nobody keeps any. */
import { expect, inject, it } from "vitest";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("L6: a listen key is kept alive as long as its connection, and no longer", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  const put: string[] = [];
  const outside = systemOutside(null);
  const fetch: typeof outside.fetch = (url, request) => {
    if (request.method === "PUT") put.push(new URL(url).searchParams.get("listenKey")!);
    return outside.fetch(url, request);
  };
  const adapter = new BingxVenueAdapter({ config: account.config({ keepaliveMs: 15, rotationMs: 70 }), outside: { ...outside, fetch }, onFault: () => undefined });
  await adapter.connect(() => undefined);
  await expect.poll(() => new Set(put).size, { interval: 5 }).toBe(3);
  await adapter.close();
  const runs = put.filter((key, index) => key !== put[index - 1]);
  expect(runs).toHaveLength(3);
  expect(Object.keys(await account.requests()).filter((request) => request.startsWith("listen-key"))).toEqual(["listen-key 0"]);
  const total = put.length;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(put).toHaveLength(total);
});

/** At the end the exchange does not take the listen key back. The end goes on, and it is told that a key is still there, and why. */
import { expect, inject, it } from "vitest";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("L15: a listen key that was not given back is told", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  const faults: Error[] = [];
  const adapter = new BingxVenueAdapter({ config: account.config(), outside: systemOutside(null), onFault: (fault) => faults.push(fault) });
  await adapter.connect(() => undefined);
  await account.faults([{ at: "listen-key", do: "reject", code: 100001, message: "who are you" }]);
  await adapter.close();
  expect(faults).toMatchObject([{ message: "a listen key was not given back", cause: { code: 100001 } }]);
  expect(await account.listenKeys()).toBe(1);
});

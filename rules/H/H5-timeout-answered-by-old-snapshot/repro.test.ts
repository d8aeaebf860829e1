/** The exchange is silent from the first question on. Whoever asks for positions or for the wallet gets an error with a name, never an empty account and never nothing at all. */
import { expect, inject, it } from "vitest";
import { VenueUnavailable } from "../../../src/dita/venues/port.js";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("H5: who asks a silent venue is told so", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "positions", do: "lose-answer" }, { at: "balance", after: 1, do: "lose-answer" }] });
  await using adapter = new BingxVenueAdapter({ config: account.config({ attempts: 2 }), outside: systemOutside(null), onFault: () => undefined });
  await adapter.connect(() => undefined);
  for (const ask of [() => adapter.positions(), () => adapter.wallet()]) await expect(ask()).rejects.toThrow(VenueUnavailable);
});

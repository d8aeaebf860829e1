/** Somebody cancels the order by hand, and the stream does not tell. When the system cancels it, the exchange refuses: it is gone. What was wanted is reached, and the cancel is a success. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("F17: a cancel of what is cancelled already is none that failed", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "order", do: "fill", now: 0, later: [] }, { at: "event", when: { execution: "CANCELED" }, do: "drop" }] });
  await using desk = await BingxDesk.open(account, {});
  await desk.enter({ orderType: "LIMIT", limitPrice: "99" });
  await using hand = new BingxVenueAdapter({ config: account.config(), outside: systemOutside(null), onFault: () => undefined });
  await hand.connect(() => undefined);
  await hand.cancel(desk.slot.activeEntryOrder!);
  expect((await account.books()).openOrders).toEqual([]);
  expect(desk.stage).toBe("ENTRY_WORKING");
  expect(await desk.cancel()).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "IDLE" });
});

/** What is held was closed by hand, and the exchange does not answer when it is asked. What it said before is not taken for an answer: the slot stays in doubt until it does. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { VenueUnavailable } from "../../../src/dita/venues/port.js";
import { BingxVenueAdapter } from "../../../src/dita/venues/bingx/bingx-venue.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";
import { systemOutside } from "../../../src/dita/venues/bingx/outside.js";

it("E13: no answer is no answer, not the last one again", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using desk = await BingxDesk.open(account, { attempts: 1 });
  await desk.enter();
  expect(await desk.kernel.positionDrift()).toEqual([]);
  await using hand = new BingxVenueAdapter({ config: account.config(), outside: systemOutside(null), onFault: () => undefined });
  await hand.connect(() => undefined);
  await hand.submit({ ...desk.slot.doneOrders[0]!, clientOrderId: "by-hand", venueOrderId: null, role: "EXIT", reduceOnly: true }, 1);

  await account.faults([{ at: "positions", times: 2, do: "lose-answer" }]);
  expect(await desk.kernel.positionDrift()).toBeNull();
  expect(await desk.kernel.reconcile(0)).toBe(false);
  expect(desk.faults).toContainEqual(expect.any(VenueUnavailable));
  await expect.poll(() => desk.kernel.reconcile(0), { interval: 5 }).toBe(true);
  expect(desk.slot).toMatchObject({ fsmState: "CLOSED", size: 0n });
});

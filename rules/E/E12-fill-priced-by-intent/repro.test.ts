/** The engine reckons with 100, the market is at 103. The fill is booked at 103, which the exchange said; and if the exchange does not tell the trade, nothing is booked at 100 in its stead. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { money, size } from "../../../src/dita/contracts/amounts.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("E12: a fill has the price that the venue says, or is not booked yet", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "fills", nth: 2, do: "garbage" }, { at: "event", when: { execution: "TRADE" }, after: 1, do: "drop" }] });
  await account.setPrice("BTC-USDT", 103);
  await using desk = await BingxDesk.open(account, { attempts: 1 });
  await desk.enter({ referencePrice: "100" });
  expect(desk.slot).toMatchObject({ size: size("1"), entryValue: money("103") });

  const booked: unknown[] = [];
  await desk.enter({ slotId: 1, tradeId: "t2", targetSize: "0.4", referencePrice: "100" });
  booked.push(desk.kernel.slot(1)?.size);
  await expect.poll(() => desk.kernel.slot(1)?.size, { interval: 5 }).toBe(size("0.4"));
  expect(booked).toEqual([0n]);
  expect(desk.kernel.slot(1)?.entryValue).toBe(money("41.2"));
});

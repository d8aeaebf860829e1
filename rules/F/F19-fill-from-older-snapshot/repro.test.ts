/** One slot holds BTC, another one orders some at a limit that the market does not reach. That the account holds BTC says nothing of the new order: it is not filled. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { size } from "../../../src/dita/contracts/amounts.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("F19: a fill is of its order, whatever the account holds besides", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } } });
  await using desk = await BingxDesk.open(account, {});
  await desk.enter();
  expect(await desk.enter({ slotId: 1, tradeId: "t2", targetSize: "0.4", orderType: "LIMIT", limitPrice: "99" })).toMatchObject({ accepted: true, state: "ENTRY_WORKING" });
  expect(await desk.kernel.reconcile(1)).toBe(true);
  expect(desk.kernel.slot(1)).toMatchObject({ fsmState: "ENTRY_WORKING", size: 0n });
  await account.setPrice("BTC-USDT", 98);
  await expect.poll(() => desk.kernel.slot(1)?.size, { interval: 5 }).toBe(size("0.4"));
  expect(desk.slot.size).toBe(size("1"));
});

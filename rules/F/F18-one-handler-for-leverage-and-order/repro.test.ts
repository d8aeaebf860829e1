/** The exchange refuses the leverage. Nothing was ordered, and the reason says at which of the two steps it ended; a refused order says the other. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("F18: a refused leverage is told apart from a refused order", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "leverage", times: 1, do: "reject", code: 80014 }, { at: "order", times: 1, do: "reject", code: 101204 }] });
  await using desk = await BingxDesk.open(account, {});
  const leverage = await desk.enter();
  expect(leverage).toMatchObject({ accepted: false, diagnosticCode: "ORDER_REJECTED", state: "IDLE" });
  expect(leverage.detail).toMatch(/^leverage: .*80014/);
  expect((await account.books()).orders).toBe(0);
  const order = await desk.enter({ tradeId: "t2" });
  expect(order.detail).toMatch(/^order: .*101204/);
});

/** The exchange takes an order and does not answer, nor to the question what became of it. The command ends in time all the same: the order is unconfirmed, its slot in doubt, and the rest goes on. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("O5: a venue that does not answer holds nothing up", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "order", times: 1, do: "latency", ms: 400 }, { at: "query", times: 1, do: "latency", ms: 400 }] });
  await using desk = await BingxDesk.open(account, { requestTimeoutMs: 40, attempts: 1 });
  const started = performance.now();
  expect(await desk.enter()).toMatchObject({ diagnosticCode: "ORDER_UNCONFIRMED", state: "STALE_STATE_RECONCILING" });
  expect(performance.now() - started).toBeLessThan(300);
  expect(await desk.enter({ slotId: 1, tradeId: "t2" })).toMatchObject({ accepted: true, state: "POSITION_OPEN" });
  await expect.poll(() => desk.kernel.reconcile(0), { interval: 5 }).toBe(true);
  expect(desk.stage).toBe("POSITION_OPEN");
});

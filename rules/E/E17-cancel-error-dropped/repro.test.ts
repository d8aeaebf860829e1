/** A cancel is refused because the signature is wrong. The order rests on: nobody is told that it was cancelled, and the reason has the code. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("E17: a cancel that failed keeps its error, and the order", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "order", do: "fill", now: 0, later: [] }, { at: "cancel", times: 1, do: "reject", code: 100001, message: "signature verification failed" }] });
  await using desk = await BingxDesk.open(account, {});
  await desk.enter({ orderType: "LIMIT", limitPrice: "99" });
  const refused = await desk.cancel();
  expect(refused).toMatchObject({ accepted: false, diagnosticCode: "CANCEL_REJECTED", state: "ENTRY_WORKING" });
  expect(refused.detail).toContain("100001");
  expect((await account.books()).openOrders).toHaveLength(1);
  expect(await desk.cancel()).toMatchObject({ accepted: true, diagnosticCode: "OK", state: "IDLE" });
});

/** The listen key expires, as all of them do. The stream goes on with the next one; that is no fault, and what filled meanwhile is in the books. */
import { expect, inject, it } from "vitest";
import { BingxDesk } from "../../../src/dita/bridge/bingx-desk.js";
import { LoopbackExchange } from "../../../src/dita/venues/bingx/loopback-exchange.js";

it("L14: an expired listen key is followed by the next", async () => {
  const account = await LoopbackExchange.join(inject("exchange")).account({ prices: { "BTC-USDT": { start: 100, volatility: 0 } }, rules: [{ at: "order", do: "fill", now: 0, later: [] }] });
  await using desk = await BingxDesk.open(account, {});
  await desk.enter();
  await account.apply({ do: "expire-listen-key" });
  await account.fill();
  await expect.poll(() => desk.stage, { interval: 5 }).toBe("POSITION_OPEN");
  await expect.poll(() => account.listenKeys(), { interval: 5 }).toBe(1);
  expect(desk.faults).toEqual([]);
});

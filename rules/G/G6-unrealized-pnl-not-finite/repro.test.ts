/** The market is marked at absurd prices, one of them allowed. What is unrealized is always an amount, to the last unit. */
import { expect, it } from "vitest";
import { money, price } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G6: no mark makes an unrealized result that is not a number", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const mark = (price: unknown) => kernel.processIntent({ action: "MARK", intentId: rig.newId(), timestamp: "2026-05-31T12:00:00Z", asset: "BTC-USDT", price });
  for (const absurd of [1e308, Infinity, NaN, -1, 0]) expect(await mark(absurd)).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT" });
  expect(kernel.slot(0)).toMatchObject({ markPrice: price("100"), unrealizedPnl: 0n });
  await mark("1000000000");
  expect(kernel.slot(0)!.unrealizedPnl).toBe(money("999999900"));
});

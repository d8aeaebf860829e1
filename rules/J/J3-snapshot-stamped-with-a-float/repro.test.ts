/** A market feed stamps its prices with seconds since 1970. Such a price is refused: a time is text in UTC, for everybody who reads it. */
import { expect, it } from "vitest";
import { price } from "../../../src/dita/contracts/amounts.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it.each([1780228800.25, 1780228800250, "1780228800", "2026-05-31 12:00:00", null])("J3: a price of %j is refused for its time", async (timestamp) => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter());
  const outcome = await kernel.processIntent({ action: "MARK", intentId: "m1", timestamp, asset: "BTC-USDT", price: "101" });
  expect(outcome).toMatchObject({ accepted: false, diagnosticCode: "INVALID_INTENT", detail: expect.stringMatching(/^timestamp: /) as string });
  expect(kernel.slot(0)!.markPrice).toBe(price("100"));
});

/** The desk may trade with up to 20, then with up to 5. What is more than the limit of the moment is refused, and what no venue gives is no leverage at all. */
import { expect, it } from "vitest";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("G12: leverage has an upper limit", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  const enter = async (tradeId: string, leverage: number) => (await kernel.processIntent(rig.enter(tradeId, [], { leverage }))).diagnosticCode;
  expect([await enter("t1", 126), await enter("t1", 21)]).toEqual(["INVALID_INTENT", "LEVERAGE_TOO_HIGH"]);
  await kernel.processIntent({ action: "CONTROL", intentId: "c1", timestamp: "2026-05-31T12:00:00Z", mode: "NORMAL", maxLeverage: 5, sequence: 1 });
  expect([await enter("t1", 6), await enter("t1", 5)]).toEqual(["LEVERAGE_TOO_HIGH", "OK"]);
  expect(rig.venue.received).toEqual(["t1-e"]);
});

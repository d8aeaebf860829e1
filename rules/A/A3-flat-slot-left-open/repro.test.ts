/** Two legs of a half. The venue closes all of the position with the first one: by a residual exit, or because its truth of the order is more than was asked for. */
import { expect, it } from "vitest";
import { Desk, iso, told } from "../../../src/dita/kernel/desk.js";
import { Rig } from "../../../src/dita/bridge/rig.js";

it("A3: a slot that holds nothing is closed, whatever legs the plan still has", async () => {
  const rig = new Rig();
  await using kernel = await rig.open();
  await kernel.processIntent(rig.enter("t1"));
  await kernel.processIntent(rig.exit("EXIT_RESIDUAL"));
  expect(kernel.slot(0)).toMatchObject({ fsmState: "CLOSED", size: 0n, activeExitOrder: null });

  const desk = new Desk().hold("1", ["0.5", "0.5"]);
  desk.ask({ action: "EXIT" });
  const order = { clientOrderId: "t1-x1", venueOrderId: null, filledSize: "1", averagePrice: "101", fee: "0", isWorking: false };
  const truth = { kind: "SLOT" as const, slotId: 0, observedAt: iso(60), order, position: { size: "0", price: null }, adopt: null };
  expect(told(desk.ask({ action: "RECONCILE", truth }))).toBe("SLOT_RECONCILED TRADE_CLOSED");
  expect(desk.slot()).toMatchObject({ fsmState: "CLOSED", size: 0n, activeExitOrder: null });
  expect(told(desk.ask({ action: "ENTER", tradeId: "t2", asset: "BTC-USDT", side: "LONG", targetSize: "1" }))).toBe("ENTRY_ORDER_REQUESTED");
});

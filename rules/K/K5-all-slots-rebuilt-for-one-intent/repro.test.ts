/** An exit is acknowledged. Of all that the kernel knows, the slot and its order are new; everything else is the same object as before. */
import { expect, it } from "vitest";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("K5: a change makes nothing new but what changed", () => {
  const desk = new Desk().hold("1", ["0.5", "0.5"]);
  desk.ask({ action: "EXIT" });
  const before = desk.state;
  desk.tell({ kind: "ORDER_ACK" });
  const after = desk.state;
  expect(after.slots[0]).not.toBe(before.slots[0]);
  expect(after.slots[1]).toBe(before.slots[1]);
  for (const part of ["account", "control", "instruments", "usedTradeIds", "seenIntentIds"] as const) expect(after[part], part).toBe(before[part]);
  for (const part of ["doneOrders", "exitLegRatios"] as const) expect(after.slots[0]![part], part).toBe(before.slots[0]![part]);
});

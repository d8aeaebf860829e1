/** One slot trades, the other does not. The state after each step has the very same object for the one that nothing happened to, so nobody reads it again. */
import { expect, it } from "vitest";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("E19: a change of one slot leaves the others untouched", () => {
  const desk = new Desk();
  const idle = desk.slot(1);
  desk.hold();
  desk.ask({ action: "MARK", asset: "BTC-USDT", price: "101" });
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "1" });
  expect(desk.slot(1)).toBe(idle);
  for (const event of desk.events) expect(event).not.toMatchObject({ slotId: 1 });
});

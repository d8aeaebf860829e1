/** An exit of a half is reported as filled by 0.8. The order has filled the half that it asked for, the position never goes below nothing, and the rest is told. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("L2: no order fills more than it asked for", () => {
  const desk = new Desk().hold("1", ["0.5", "0.5"]);
  desk.ask({ action: "EXIT" });
  expect(desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "0.8" })).toMatchObject([{ type: "ORDER_FILLED", size: size("0.5") }, { type: "SLOT_DOUBTED", excess: size("0.3") }]);
  expect(desk.slot().size).toBe(size("0.5"));
  for (const { filledSize, intendedSize } of desk.slot().doneOrders) expect(filledSize).toBeLessThanOrEqual(intendedSize);
});

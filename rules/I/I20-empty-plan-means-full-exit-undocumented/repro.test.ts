/** A trade without an exit plan. One EXIT asks for all of it, as `exitLegRatios` of the command says. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it("I20: no plan is one exit of everything", () => {
  const desk = new Desk().hold("1", []);
  expect(desk.ask({ action: "EXIT" })).toMatchObject([{ type: "EXIT_ORDER_REQUESTED", legIndex: 0, order: { intendedSize: size("1") } }]);
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "0.4" });
  expect(desk.ask({ action: "EXIT" })).toMatchObject([{ legIndex: 0, order: { intendedSize: size("0.6") } }]);
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "0.6" });
  expect(desk.slot().fsmState).toBe("CLOSED");
});

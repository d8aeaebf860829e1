/** A position of 1 of which 0.7 was sold: the residual exit and the last leg ask for the 0.3 that are left, whatever was entered. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk } from "../../../src/dita/kernel/desk.js";

it.each(["EXIT", "EXIT_RESIDUAL"] as const)("E8: %s asks for what is held and not for what was entered", (action) => {
  const desk = new Desk().hold("1", ["0.7", "0.3"]);
  desk.ask({ action: "EXIT" });
  desk.tell({ kind: "FULL_FILL", price: "101", filledSize: "0.7" });
  desk.ask({ action });
  expect(desk.slot()).toMatchObject({ initialSize: size("1"), size: size("0.3") });
  expect(desk.slot().activeExitOrder!.intendedSize).toBe(size("0.3"));
});

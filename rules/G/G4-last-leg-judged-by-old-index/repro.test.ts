/** Three legs, each filled in turn. The trade ends with the fill of the last one, not before and not one command later. */
import { expect, it } from "vitest";
import { size } from "../../../src/dita/contracts/amounts.js";
import { Desk, told } from "../../../src/dita/kernel/desk.js";

it("G4: the last leg closes the trade", () => {
  const desk = new Desk().hold("1", ["0.3", "0.3", "0.4"]);
  const stages: string[] = [];
  for (const leg of ["0.3", "0.3", "0.4"]) {
    expect(desk.ask({ action: "EXIT" })).toMatchObject([{ type: "EXIT_ORDER_REQUESTED", legIndex: stages.length, order: { intendedSize: size(leg) } }]);
    desk.tell({ kind: "FULL_FILL", price: "101", filledSize: leg });
    stages.push(desk.slot().fsmState);
  }
  expect(stages).toEqual(["POSITION_OPEN", "POSITION_OPEN", "CLOSED"]);
  expect(told(desk.ask({ action: "EXIT" }))).toBe("NO_OPEN_POSITION");
});

/** A position is open here, and the venue says that nothing is held. The trade is closed for that and no other reason; a size below zero, or one without a price, is refused by its name. */
import { expect, it } from "vitest";
import { money } from "../../../src/dita/contracts/amounts.js";
import { Desk, iso, refusal } from "../../../src/dita/kernel/desk.js";

it("M15: a position of nothing is no open position", () => {
  const desk = new Desk().hold();
  const truth = (position: { size: string; price: string | null }) => ({ action: "RECONCILE" as const, truth: { kind: "SLOT" as const, slotId: 0, observedAt: iso(60), order: null, position, adopt: null } });
  expect(() => desk.ask(truth({ size: "-1", price: "101" }))).toThrow(/size/);
  expect(refusal(desk.ask(truth({ size: "0", price: null })))).toMatchObject({ code: "INVALID_INTENT", detail: expect.stringMatching(/^truth\.position\.price/) as string });
  expect(desk.slot().fsmState).toBe("POSITION_OPEN");
  expect(desk.ask(truth({ size: "0", price: "101" }))).toMatchObject([{ type: "SLOT_RECONCILED", drift: "-1" }, { type: "TRADE_CLOSED", reason: "RECONCILED", realizedPnl: money("1") }]);
  expect(desk.slot()).toMatchObject({ fsmState: "CLOSED", size: 0n });
});

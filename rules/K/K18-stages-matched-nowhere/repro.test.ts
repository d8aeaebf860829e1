/** One slot goes through a trade with all that can happen: requested, working, open, exiting, in doubt, closed. It is seen in each of the stages that there are, and each answers a command. */
import { expect, it } from "vitest";
import { KernelIntentSchema } from "../../../src/dita/contracts/intent.js";
import { TRADE_STAGES, type TradeStage } from "../../../src/dita/contracts/names.js";
import type { UtcTime } from "../../../src/dita/contracts/time.js";
import { decide } from "../../../src/dita/kernel/decide.js";
import { STEPS, TRANSITIONS } from "../../../src/dita/kernel/fsm.js";
import { Desk, iso } from "../../../src/dita/kernel/desk.js";

it("K18: there is no stage that the kernel does not know how to be in", () => {
  const desk = new Desk();
  const seen = new Set<TradeStage>();
  const look = (): void => {
    seen.add(desk.slot().fsmState);
    for (const step of STEPS) expect(TRANSITIONS[desk.slot().fsmState], step).toHaveProperty(step);
    expect(decide(desk.state, KernelIntentSchema.parse({ action: "CANCEL", intentId: "look", timestamp: iso(0), slotId: 0, reason: "" }), 0 as UtcTime)).toHaveLength(1);
  };
  look();
  desk.ask({ action: "ENTER", tradeId: "t1", asset: "BTC-USDT", side: "LONG", targetSize: "1" });
  look();
  desk.tell({ kind: "PARTIAL_FILL", price: "100", filledSize: "0.5" });
  look();
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "0.5" });
  look();
  desk.ask({ action: "EXIT" });
  look();
  desk.tell({ kind: "ORDER_ACK" });
  look();
  desk.tell({ kind: "FULL_FILL", price: "100", filledSize: "1" });
  look();
  desk.ask({ action: "RECONCILE", truth: { kind: "DOUBT", slotId: 0 } });
  look();
  expect([...seen].sort()).toEqual([...TRADE_STAGES].sort());
});

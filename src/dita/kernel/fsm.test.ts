import { describe, expect, it } from "vitest";
import { TRADE_STAGES, type TradeStage } from "../contracts/names.js";
import { STEPS, TRANSITIONS } from "./fsm.js";

const nextStages = (stage: TradeStage): TradeStage[] => STEPS.map((step) => TRANSITIONS[stage][step]).filter((cell): cell is TradeStage => typeof cell === "string" && cell !== "AS_THE_VENUE_SAYS");

describe("the table", () => {
  it("has a cell for every stage and every step", () => {
    for (const stage of TRADE_STAGES) expect(Object.keys(TRANSITIONS[stage]).sort(), stage).toEqual([...STEPS].sort());
  });

  it("leads to every stage from the first one", () => {
    const reached = new Set<TradeStage>(["IDLE"]);
    for (const stage of reached) for (const next of nextStages(stage)) reached.add(next);
    expect([...reached].sort()).toEqual([...TRADE_STAGES].sort());
  });

  it.each(TRADE_STAGES.filter((stage) => stage !== "STALE_STATE_RECONCILING"))("lets %s be left by what happens", (stage) => {
    expect(nextStages(stage).some((next) => next !== stage && next !== "STALE_STATE_RECONCILING")).toBe(true);
  });

  it("lets nothing but the venue's truth out of doubt", () => {
    expect(new Set(nextStages("STALE_STATE_RECONCILING"))).toEqual(new Set(["STALE_STATE_RECONCILING"]));
    for (const stage of TRADE_STAGES) expect(TRANSITIONS[stage].RECONCILE).toBe("AS_THE_VENUE_SAYS");
  });

  it("makes a closed trade live again by a new entry alone", () => {
    expect(new Set(nextStages("CLOSED"))).toEqual(new Set(["CLOSED", "ORDER_REQUESTED", "STALE_STATE_RECONCILING"]));
  });
});

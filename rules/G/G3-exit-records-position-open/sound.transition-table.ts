// path: src/lib.ts
type TradeStage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_REQUESTED" | "EXIT_WORKING" | "CLOSED";

const NEXT: Record<TradeStage, readonly TradeStage[]> = {
  IDLE: ["ENTRY_WORKING"],
  ENTRY_WORKING: ["POSITION_OPEN", "IDLE"],
  POSITION_OPEN: ["EXIT_REQUESTED"],
  EXIT_REQUESTED: ["EXIT_WORKING"],
  EXIT_WORKING: ["CLOSED"],
  CLOSED: ["IDLE"],
};

function advance(slot: { fsmState: TradeStage }, to: TradeStage) {
  const prevState = slot.fsmState;
  if (!NEXT[prevState].includes(to)) throw new Error(`ILLEGAL_TRANSITION ${prevState} -> ${to}`);
  slot.fsmState = to;
  return { prevState, nextState: to };
}

export function processIntent(slot: { fsmState: TradeStage; size: number }, action: "ENTER" | "EXIT") {
  return action === "ENTER" ? advance(slot, "ENTRY_WORKING") : advance(slot, "EXIT_REQUESTED");
}

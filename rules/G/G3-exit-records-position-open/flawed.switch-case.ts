// path: src/lib.ts
type TradeStage = "IDLE" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_REQUESTED" | "EXIT_WORKING" | "CLOSED";

interface TradeSlot {
  fsmState: TradeStage;
  size: number;
  exitQty: number;
}

interface Transition {
  prevState: TradeStage;
  nextState: TradeStage;
  trigger: string;
}

export function processIntent(slot: TradeSlot, action: "ENTER" | "EXIT", out: Transition[]): boolean {
  switch (action) {
    case "ENTER": {
      const prevState = slot.fsmState;
      slot.fsmState = "ENTRY_WORKING";
      out.push({ prevState, nextState: slot.fsmState, trigger: action });
      return true;
    }
    case "EXIT":
      if (slot.size === 0) return false;
      slot.exitQty = slot.size;
      slot.fsmState = "EXIT_REQUESTED";
      out.push({ prevState: "POSITION_OPEN", nextState: "EXIT_REQUESTED", trigger: action }); // flaw: prevState written as a literal
      return true;
  }
}

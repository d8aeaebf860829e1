// path: src/lib.ts
export type TradeStage = // flaw: most of these no line below decides on
  | "IDLE" | "DECISION_CREATED" | "INTENT_CREATED" | "ORDER_REQUESTED" | "ORDER_SENT" | "ORDER_ACKED" | "ENTRY_WORKING" | "ENTRY_PARTIAL"
  | "POSITION_OPEN" | "EXIT_REQUESTED" | "EXIT_SENT" | "EXIT_WORKING" | "EXIT_PARTIAL" | "CLOSED" | "REJECTED" | "EXPIRED";

export class Slot {
  stage: TradeStage = "IDLE";

  enter(): boolean {
    if (this.stage !== "IDLE" && this.stage !== "CLOSED") return false;
    this.stage = "ORDER_REQUESTED";
    return true;
  }

  exit(): boolean {
    if (this.stage !== "POSITION_OPEN") return false;
    this.stage = "EXIT_REQUESTED";
    return true;
  }

  filled(): void {
    if (this.stage === "ENTRY_WORKING") this.stage = "POSITION_OPEN";
    else if (this.stage === "EXIT_WORKING") this.stage = "CLOSED";
  }
}

// path: src/lib.ts
export const tradeStages = [
  "IDLE", "DECISION_CREATED", "INTENT_CREATED", "ORDER_REQUESTED", "ORDER_SENT", "ORDER_ACKED", "ENTRY_WORKING",
  "ENTRY_PARTIAL", "POSITION_OPEN", "POSITION_SCALED", "EXIT_REQUESTED", "EXIT_SENT", "EXIT_ACKED", "EXIT_WORKING",
  "EXIT_PARTIAL", "CLOSED", "REJECTED", "CANCELLED", "EXPIRED", "ERROR",
] as const;
export type TradeStage = (typeof tradeStages)[number];

const commands: Partial<Record<TradeStage, Partial<Record<string, TradeStage>>>> = { // flaw: Partial lets the other stages go without a rule
  IDLE: { ENTER: "ORDER_REQUESTED" },
  CLOSED: { ENTER: "ORDER_REQUESTED" },
  ORDER_REQUESTED: { ACK: "ENTRY_WORKING" },
  ENTRY_WORKING: { FILL: "POSITION_OPEN", CANCEL: "IDLE" },
  POSITION_OPEN: { EXIT: "EXIT_REQUESTED" },
  EXIT_REQUESTED: { ACK: "EXIT_WORKING" },
  EXIT_WORKING: { FILL: "CLOSED" },
};

export class Slot {
  stage: TradeStage = "IDLE";

  apply(input: string): boolean {
    const next = commands[this.stage]?.[input];
    if (next) this.stage = next;
    return next !== undefined;
  }

  restore(stage: string): void {
    if ((tradeStages as readonly string[]).includes(stage)) this.stage = stage as TradeStage;
  }
}

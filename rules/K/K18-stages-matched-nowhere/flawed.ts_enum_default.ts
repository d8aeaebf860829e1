// path: src/lib.ts
export enum TradeStage { // flaw: most members have no arm anywhere below
  IDLE, DECISION_CREATED, INTENT_CREATED, ORDER_REQUESTED, ORDER_SENT, ORDER_ACKED, ENTRY_WORKING,
  ENTRY_PARTIAL, POSITION_OPEN, POSITION_SCALED, EXIT_REQUESTED, EXIT_SENT, EXIT_ACKED, EXIT_WORKING,
  EXIT_PARTIAL, CLOSED, REJECTED, CANCELLED, EXPIRED, ERROR,
}

export function onEvent(stage: TradeStage, kind: "ACK" | "FILL" | "REJECT"): TradeStage {
  switch (stage) {
    case TradeStage.ORDER_REQUESTED:
      return kind === "ACK" ? TradeStage.ENTRY_WORKING : TradeStage.IDLE;
    case TradeStage.ENTRY_WORKING:
      return kind === "FILL" ? TradeStage.POSITION_OPEN : stage;
    case TradeStage.EXIT_REQUESTED:
      return kind === "ACK" ? TradeStage.EXIT_WORKING : TradeStage.POSITION_OPEN;
    case TradeStage.EXIT_WORKING:
      return kind === "FILL" ? TradeStage.CLOSED : stage;
    default:
      return stage;
  }
}

export const isFree = (s: TradeStage): boolean => s === TradeStage.IDLE || s === TradeStage.CLOSED;
export const mayExit = (s: TradeStage): boolean => s === TradeStage.POSITION_OPEN;
export const reconcile = (slot: { stage: TradeStage }, reported: TradeStage): void => void (slot.stage = reported);

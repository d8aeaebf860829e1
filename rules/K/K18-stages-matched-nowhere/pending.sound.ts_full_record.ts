// path: src/lib.ts
type TradeStage =
  | "IDLE" | "DECISION_CREATED" | "INTENT_CREATED" | "ORDER_REQUESTED" | "ORDER_SENT" | "ORDER_ACKED" | "ENTRY_WORKING"
  | "ENTRY_PARTIAL" | "POSITION_OPEN" | "POSITION_SCALED" | "EXIT_REQUESTED" | "EXIT_SENT" | "EXIT_ACKED" | "EXIT_WORKING"
  | "EXIT_PARTIAL" | "CLOSED" | "REJECTED" | "CANCELLED" | "EXPIRED" | "ERROR";

type Phase = "free" | "entering" | "open" | "exiting" | "quarantined";

const phase: Record<TradeStage, Phase> = {
  IDLE: "free", DECISION_CREATED: "free", INTENT_CREATED: "free", CLOSED: "free", REJECTED: "free", CANCELLED: "free", EXPIRED: "free",
  ORDER_REQUESTED: "entering", ORDER_SENT: "entering", ORDER_ACKED: "entering", ENTRY_WORKING: "entering", ENTRY_PARTIAL: "entering",
  POSITION_OPEN: "open", POSITION_SCALED: "open",
  EXIT_REQUESTED: "exiting", EXIT_SENT: "exiting", EXIT_ACKED: "exiting", EXIT_WORKING: "exiting", EXIT_PARTIAL: "exiting",
  ERROR: "quarantined",
};

const next: Record<Phase, Record<"ENTER" | "EXIT" | "CANCEL" | "FILL", TradeStage | "REFUSED">> = {
  free: { ENTER: "ORDER_REQUESTED", EXIT: "REFUSED", CANCEL: "REFUSED", FILL: "REFUSED" },
  entering: { ENTER: "REFUSED", EXIT: "REFUSED", CANCEL: "CANCELLED", FILL: "POSITION_OPEN" },
  open: { ENTER: "REFUSED", EXIT: "EXIT_REQUESTED", CANCEL: "REFUSED", FILL: "REFUSED" },
  exiting: { ENTER: "REFUSED", EXIT: "REFUSED", CANCEL: "POSITION_OPEN", FILL: "CLOSED" },
  quarantined: { ENTER: "REFUSED", EXIT: "REFUSED", CANCEL: "REFUSED", FILL: "REFUSED" },
};

export const advance = (stage: TradeStage, input: keyof (typeof next)["free"]): TradeStage | "REFUSED" => next[phase[stage]][input];

// path: src/lib.ts
export type TradeStage = "IDLE" | "ORDER_REQUESTED" | "ENTRY_WORKING" | "POSITION_OPEN" | "EXIT_REQUESTED" | "EXIT_WORKING" | "CLOSED";

const unreachable = (s: never): never => {
  throw new Error(`unknown stage ${String(s)}`);
};

export function onEvent(stage: TradeStage, kind: "ACK" | "FILL" | "REJECT"): TradeStage {
  switch (stage) {
    case "IDLE":
    case "POSITION_OPEN":
    case "CLOSED":
      return stage;
    case "ORDER_REQUESTED":
      return kind === "REJECT" ? "IDLE" : "ENTRY_WORKING";
    case "ENTRY_WORKING":
      return kind === "FILL" ? "POSITION_OPEN" : stage;
    case "EXIT_REQUESTED":
      return kind === "REJECT" ? "POSITION_OPEN" : "EXIT_WORKING";
    case "EXIT_WORKING":
      return kind === "FILL" ? "CLOSED" : stage;
    default:
      return unreachable(stage);
  }
}

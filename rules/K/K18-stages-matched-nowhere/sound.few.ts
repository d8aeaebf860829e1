// path: src/stages.ts
export enum TradeStage { Idle, Requested, Open, ExitRequested, Closed }

export function after(stage: TradeStage, event: "ASK" | "FILL" | "FAIL"): TradeStage | null {
  switch (stage) {
    case TradeStage.Idle:
    case TradeStage.Closed:
      return event === "ASK" ? TradeStage.Requested : null;
    case TradeStage.Requested:
      return event === "FILL" ? TradeStage.Open : event === "FAIL" ? TradeStage.Idle : null;
    case TradeStage.Open:
      return event === "ASK" ? TradeStage.ExitRequested : null;
    case TradeStage.ExitRequested:
      return event === "FILL" ? TradeStage.Closed : event === "FAIL" ? TradeStage.Open : null;
  }
}

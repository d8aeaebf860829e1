// path: src/stages.ts
export enum TradeStage {
  Idle = "IDLE",
  EntryWorking = "ENTRY_WORKING",
  Open = "OPEN",
  ExitWorking = "EXIT_WORKING",
  Closed = "CLOSED",
}

type Step = "ask" | "done" | "fail";

const next: Record<TradeStage, Partial<Record<Step, TradeStage>>> = {
  [TradeStage.Idle]: { ask: TradeStage.EntryWorking },
  [TradeStage.EntryWorking]: { done: TradeStage.Open, fail: TradeStage.Idle },
  [TradeStage.Open]: { ask: TradeStage.ExitWorking },
  [TradeStage.ExitWorking]: { done: TradeStage.Closed, fail: TradeStage.Open },
  [TradeStage.Closed]: { ask: TradeStage.EntryWorking },
};

export const after = (stage: TradeStage, step: Step): TradeStage | undefined => next[stage][step];

// path: src/stages.ts
export enum TradeStage { // flaw: nothing decides on most of these
  Idle = "IDLE", Created = "CREATED", Requested = "REQUESTED", Sent = "SENT", Acked = "ACKED", Working = "WORKING",
  Partial = "PARTIAL", Open = "OPEN", ExitRequested = "EXIT_REQUESTED", ExitSent = "EXIT_SENT", ExitPartial = "EXIT_PARTIAL", Closed = "CLOSED", Rejected = "REJECTED",
}

export class Slot {
  stage = TradeStage.Idle;

  get isFree(): boolean {
    return this.stage === TradeStage.Idle || this.stage === TradeStage.Closed;
  }

  enter(): boolean {
    if (!this.isFree) return false;
    this.stage = TradeStage.Requested;
    return true;
  }

  exit(): boolean {
    switch (this.stage) {
      case TradeStage.Open:
        this.stage = TradeStage.ExitRequested;
        return true;
      default:
        return false;
    }
  }
}

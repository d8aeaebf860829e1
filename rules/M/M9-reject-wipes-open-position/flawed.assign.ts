// path: src/kernel.ts
import { TradeStage, type Outcome, type Slot, type VenueEvent } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId]!;
    if (event.kind === "ORDER_REJECT") {
      if (slot.activeEntryOrder !== undefined) { // flaw: presence of the order is taken for a failed entry
        slot.activeEntryOrder = undefined;
        slot.stage = TradeStage.Idle;
        slot.size = 0;
        slot.tradeId = "";
      } else {
        slot.activeExitOrder = undefined;
        slot.stage = TradeStage.PositionOpen;
      }
    }
    return { accepted: true, code: "OK" };
  }
}

// path: src/kernel.ts
import { TradeStage, type Outcome, type Slot, type VenueEvent } from "./contracts";

export class Kernel {
  constructor(private readonly slots: Slot[]) {}

  onVenueEvent(event: VenueEvent): Outcome {
    const slot = this.slots[event.slotId]!;
    if (event.kind !== "ORDER_REJECT") return { accepted: false, code: "UNSUPPORTED_EVENT" };
    if (slot.activeEntryOrder !== undefined) {
      slot.activeEntryOrder = undefined;
      if (slot.size > 0) return { accepted: true, code: "ENTRY_REST_REJECTED" };
      slot.stage = TradeStage.Idle;
      slot.tradeId = "";
    } else if (slot.activeExitOrder !== undefined) {
      slot.activeExitOrder = undefined;
      slot.stage = TradeStage.PositionOpen;
    }
    return { accepted: true, code: "OK" };
  }
}

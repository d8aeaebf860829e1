// path: src/kernel.ts
import { emptySlot, type Slot, type VenueEvent } from "./contracts";

const onReject = (slot: Slot): Slot => {
  if (slot.activeEntryOrder) return emptySlot(slot.slotId); // flaw: wipes an open position with a left-over entry order
  if (slot.activeExitOrder) {
    const { activeExitOrder: _dropped, ...rest } = slot;
    return { ...rest, stage: "POSITION_OPEN" };
  }
  return slot;
};

export function onVenueEvent(slot: Slot, event: VenueEvent): Slot {
  switch (event.kind) {
    case "ORDER_REJECT":
      return onReject(slot);
    case "FILL":
      return { ...slot, size: slot.size + event.filledSize, stage: "POSITION_OPEN" };
    default:
      return slot;
  }
}

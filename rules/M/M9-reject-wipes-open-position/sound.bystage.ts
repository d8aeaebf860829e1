// path: src/kernel.ts
import { emptySlot, type Slot, type VenueEvent } from "./contracts";

const onReject = (slot: Slot): Slot => {
  const entering = slot.stage === "ORDER_REQUESTED" || slot.stage === "ENTRY_WORKING";
  if (entering && slot.size === 0) return emptySlot(slot.slotId);
  const { activeEntryOrder: _entry, activeExitOrder: _exit, ...rest } = slot;
  return slot.size > 0 ? { ...rest, stage: "POSITION_OPEN" } : rest;
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

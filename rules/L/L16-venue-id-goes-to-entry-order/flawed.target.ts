// path: src/lib.ts
interface Order { clientOrderId: string; venueOrderId: string }
interface Slot { activeEntryOrder: Order | null; activeExitOrder: Order | null }

export class Kernel {
  onVenueEvent(slot: Slot, event: { clientOrderId: string; venueOrderId: string }): boolean {
    if (event.venueOrderId !== "") {
      let target = slot.activeEntryOrder;
      if (target === null) {
        target = slot.activeExitOrder; // flaw: of an exit beside a resting entry nobody thinks
      }
      if (target !== null) target.venueOrderId = event.venueOrderId;
    }
    return true;
  }
}

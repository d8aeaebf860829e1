// path: src/lib.ts
interface VenueOrder {
  venueClientId: string;
  status: string;
}

interface TradeSlot {
  activeEntryOrder: VenueOrder | null;
  activeExitOrder: VenueOrder | null;
}

export interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  commands: string[];
}

export class KernelCore {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(action: "ENTER" | "EXIT" | "CANCEL", slotId: number): KernelOutcome {
    const slot = this.slots[slotId];
    if (action !== "CANCEL") return { accepted: false, diagnosticCode: "UNSUPPORTED", commands: [] };
    const order = slot.activeExitOrder ?? slot.activeEntryOrder;
    if (order) {
      order.status = "CANCEL_PENDING";
      return { accepted: true, diagnosticCode: "CANCEL_REQUESTED", commands: [`CANCEL ${order.venueClientId}`] };
    } else {
      return { accepted: false, diagnosticCode: "CANCEL_REJECTED", commands: [] }; // flaw: nothing was there to reject
    }
  }
}

// path: src/lib.ts
interface Order {
  id: string;
  status: string;
}

interface TradeSlot {
  activeEntryOrder: Order | null;
  activeExitOrder: Order | null;
}

export interface KernelOutcome {
  accepted: boolean;
  diagnosticCode: string;
  commands: string[];
}

export class KernelCore {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(action: string, slotId: number): KernelOutcome {
    if (action === "CANCEL") return this.cancel(this.slots[slotId]);
    return { accepted: false, diagnosticCode: "UNSUPPORTED", commands: [] };
  }

  private cancel(slot: TradeSlot): KernelOutcome {
    const order = slot.activeExitOrder ?? slot.activeEntryOrder;
    if (!order) return { accepted: false, diagnosticCode: "NO_ACTIVE_ORDER", commands: [] };
    order.status = "CANCEL_PENDING";
    return { accepted: true, diagnosticCode: "CANCEL_REQUESTED", commands: [order.id] };
  }
}

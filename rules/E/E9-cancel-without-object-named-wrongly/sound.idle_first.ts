// path: src/lib.ts
export enum KernelDiagnosticCode {
  OK = "OK",
  CANCEL_REQUESTED = "CANCEL_REQUESTED",
  NO_ACTIVE_ORDER = "NO_ACTIVE_ORDER",
  SLOT_IDLE = "SLOT_IDLE",
  UNSUPPORTED = "UNSUPPORTED",
}

interface Order {
  clientOrderId: string;
  pending: boolean;
}

interface Slot {
  fsmState: string;
  activeEntryOrder?: Order;
  activeExitOrder?: Order;
}

const refused = (diagnosticCode: KernelDiagnosticCode) => ({ accepted: false, diagnosticCode, cancels: [] as string[] });

export function processIntent(slot: Slot, action: string) {
  switch (action) {
    case "CANCEL": {
      if (slot.fsmState === "IDLE") return refused(KernelDiagnosticCode.SLOT_IDLE);
      const resting = slot.activeExitOrder ?? slot.activeEntryOrder;
      if (resting === undefined) return refused(KernelDiagnosticCode.NO_ACTIVE_ORDER);
      resting.pending = true;
      return { accepted: true, diagnosticCode: KernelDiagnosticCode.CANCEL_REQUESTED, cancels: [resting.clientOrderId] };
    }
    default:
      return refused(KernelDiagnosticCode.UNSUPPORTED);
  }
}

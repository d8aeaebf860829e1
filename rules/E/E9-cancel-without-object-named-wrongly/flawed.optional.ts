// path: src/lib.ts
export enum DiagnosticCode {
  OK = "OK",
  InvalidSlot = "INVALID_SLOT",
  NoOpenPosition = "NO_OPEN_POSITION",
}

type Order = { id: string; cancelPending: boolean };
type Slot = { entry?: Order; exit?: Order };
type Outcome = { accepted: boolean; diagnosticCode: DiagnosticCode; emit: Array<{ cancel: string }> };

const handlers: Record<string, (slot: Slot) => Outcome> = {
  CANCEL(slot) {
    const emit = [slot.exit, slot.entry]
      .filter((o): o is Order => o !== undefined && !o.cancelPending)
      .map((o) => {
        o.cancelPending = true;
        return { cancel: o.id };
      });
    return { accepted: true, diagnosticCode: DiagnosticCode.OK, emit }; // flaw: OK as well when emit is empty
  },
  EXIT(slot) {
    return { accepted: false, diagnosticCode: DiagnosticCode.NoOpenPosition, emit: slot.exit ? [{ cancel: slot.exit.id }] : [] };
  },
};

export function processIntent(slots: Slot[], slotId: number, action: string): Outcome {
  const slot = slots[slotId];
  if (!slot) return { accepted: false, diagnosticCode: DiagnosticCode.InvalidSlot, emit: [] };
  return handlers[action](slot);
}

// path: lib.ts
export enum DiagnosticCode { OK = 'OK', SLOT_IDLE = 'SLOT_IDLE', NO_ACTIVE_ORDER = 'NO_ACTIVE_ORDER', NO_ACTIVE_EXIT_ORDER = 'NO_ACTIVE_EXIT_ORDER', UNSUPPORTED = 'UNSUPPORTED' }
export interface VenueOrder { venueOrderId: string; terminal: boolean; cancelRequested: boolean }
export interface TradeSlot { slotId: number; fsmState: string; activeEntryOrder?: VenueOrder; activeExitOrder?: VenueOrder }
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; slotId: number }
export interface KernelOutcome { accepted: boolean; diagnosticCode: DiagnosticCode }

export function processIntent(slot: TradeSlot, intent: KernelIntent): KernelOutcome {
  if (intent.action === 'EXIT') {
    return slot.fsmState === 'EXIT_WORKING' && !slot.activeExitOrder
      ? { accepted: false, diagnosticCode: DiagnosticCode.NO_ACTIVE_EXIT_ORDER }
      : { accepted: true, diagnosticCode: DiagnosticCode.OK }
  }
  if (intent.action === 'CANCEL') {
    const order = [slot.activeExitOrder, slot.activeEntryOrder].find((o) => o !== undefined && !o.terminal)
    if (!order) return { accepted: false, diagnosticCode: DiagnosticCode.NO_ACTIVE_ORDER }
    order.cancelRequested = true
    return { accepted: true, diagnosticCode: DiagnosticCode.OK }
  }
  return { accepted: false, diagnosticCode: DiagnosticCode.UNSUPPORTED }
}

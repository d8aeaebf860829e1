// path: lib.ts
export enum DiagnosticCode { OK = 'OK', SLOT_IDLE = 'SLOT_IDLE', NO_ACTIVE_ORDER = 'NO_ACTIVE_ORDER', NO_ACTIVE_EXIT_ORDER = 'NO_ACTIVE_EXIT_ORDER', UNSUPPORTED = 'UNSUPPORTED' }
export interface VenueOrder { venueOrderId: string; terminal: boolean; cancelRequested: boolean }
export interface TradeSlot { slotId: number; fsmState: string; activeEntryOrder?: VenueOrder; activeExitOrder?: VenueOrder }
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; slotId: number }
export interface KernelOutcome { accepted: boolean; diagnosticCode: DiagnosticCode }

const reject = (diagnosticCode: DiagnosticCode): KernelOutcome => ({ accepted: false, diagnosticCode })

function handleCancel(slot: TradeSlot): KernelOutcome {
  const order = slot.activeExitOrder ?? slot.activeEntryOrder
  if (order === undefined || order.terminal) {
    return reject(DiagnosticCode.NO_ACTIVE_EXIT_ORDER) // flaw: entry order missing as well
  }
  order.cancelRequested = true
  return { accepted: true, diagnosticCode: DiagnosticCode.OK }
}

export function processIntent(slot: TradeSlot, intent: KernelIntent): KernelOutcome {
  if (intent.action === 'CANCEL') return handleCancel(slot)
  return reject(DiagnosticCode.UNSUPPORTED)
}

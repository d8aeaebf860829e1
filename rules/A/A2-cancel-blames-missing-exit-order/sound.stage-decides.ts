// path: lib.ts
export enum DiagnosticCode { OK = 'OK', SLOT_IDLE = 'SLOT_IDLE', NO_ACTIVE_ORDER = 'NO_ACTIVE_ORDER', NO_ACTIVE_EXIT_ORDER = 'NO_ACTIVE_EXIT_ORDER', UNSUPPORTED = 'UNSUPPORTED' }
export interface VenueOrder { venueOrderId: string; terminal: boolean; cancelRequested: boolean }
export interface TradeSlot { slotId: number; fsmState: string; activeEntryOrder?: VenueOrder; activeExitOrder?: VenueOrder }
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; slotId: number }
export interface KernelOutcome { accepted: boolean; diagnosticCode: DiagnosticCode }

const EXITING = new Set(['EXIT_REQUESTED', 'EXIT_SENT', 'EXIT_WORKING'])

export class ExecutionKernel {
  readonly slots = new Map<number, TradeSlot>()

  processIntent(intent: KernelIntent): KernelOutcome {
    const slot = this.slots.get(intent.slotId)
    if (!slot || intent.action !== 'CANCEL') {
      return { accepted: false, diagnosticCode: DiagnosticCode.UNSUPPORTED }
    }
    const order = slot.activeExitOrder ?? slot.activeEntryOrder
    if (order && !order.terminal) {
      order.cancelRequested = true
      return { accepted: true, diagnosticCode: DiagnosticCode.OK }
    }
    if (EXITING.has(slot.fsmState)) {
      return { accepted: false, diagnosticCode: DiagnosticCode.NO_ACTIVE_EXIT_ORDER }
    }
    const diagnosticCode = slot.fsmState === 'IDLE' ? DiagnosticCode.SLOT_IDLE : DiagnosticCode.NO_ACTIVE_ORDER
    return { accepted: false, diagnosticCode }
  }
}

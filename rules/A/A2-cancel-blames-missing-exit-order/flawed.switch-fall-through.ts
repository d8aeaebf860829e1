// path: lib.ts
export enum DiagnosticCode { OK = 'OK', SLOT_IDLE = 'SLOT_IDLE', NO_ACTIVE_ORDER = 'NO_ACTIVE_ORDER', NO_ACTIVE_EXIT_ORDER = 'NO_ACTIVE_EXIT_ORDER', UNSUPPORTED = 'UNSUPPORTED' }
export interface VenueOrder { venueOrderId: string; terminal: boolean; cancelRequested: boolean }
export interface TradeSlot { slotId: number; fsmState: string; activeEntryOrder?: VenueOrder; activeExitOrder?: VenueOrder }
export interface KernelIntent { action: 'ENTER' | 'EXIT' | 'CANCEL'; slotId: number }
export interface KernelOutcome { accepted: boolean; diagnosticCode: DiagnosticCode }

export class KernelCore {
  constructor(private readonly slots: TradeSlot[]) {}

  processIntent(intent: KernelIntent): KernelOutcome {
    const slot = this.slots[intent.slotId]!
    switch (intent.action) {
      case 'CANCEL': {
        if (slot.activeExitOrder && !slot.activeExitOrder.terminal) {
          slot.activeExitOrder.cancelRequested = true
          return { accepted: true, diagnosticCode: DiagnosticCode.OK }
        }
        if (slot.activeEntryOrder && !slot.activeEntryOrder.terminal) {
          slot.activeEntryOrder.cancelRequested = true
          return { accepted: true, diagnosticCode: DiagnosticCode.OK }
        }
        return { accepted: false, diagnosticCode: DiagnosticCode.NO_ACTIVE_EXIT_ORDER } // flaw: idle slot blamed too
      }
      case 'EXIT':
        return { accepted: slot.fsmState === 'POSITION_OPEN', diagnosticCode: DiagnosticCode.OK }
      default:
        return { accepted: false, diagnosticCode: DiagnosticCode.UNSUPPORTED }
    }
  }
}

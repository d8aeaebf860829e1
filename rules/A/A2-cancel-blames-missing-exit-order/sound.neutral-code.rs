// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL, MARK_PRICE }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_SENT, EXIT_WORKING, CLOSED }
#[derive(Clone, Copy, PartialEq)]
pub enum KernelDiagnosticCode { OK, SLOT_IDLE, SLOT_BUSY, NO_ACTIVE_ORDER, NO_ACTIVE_ENTRY_ORDER, NO_ACTIVE_EXIT_ORDER, NOTHING_TO_CANCEL, UNSUPPORTED }
pub struct VenueOrder { pub venue_order_id: String, pub cancel_requested: bool, pub terminal: bool }
pub struct TradeSlot {
    pub slot_id: usize,
    pub fsm_state: TradeStage,
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}
pub struct KernelIntent { pub action: KernelCommandType, pub slot_id: usize }
pub struct KernelOutcome { pub accepted: bool, pub slot_id: usize, pub diagnostic_code: KernelDiagnosticCode }

pub fn process_intent(slots: &mut [TradeSlot], intent: &KernelIntent) -> KernelOutcome {
    let slot = &mut slots[intent.slot_id];
    match intent.action {
        KernelCommandType::CANCEL => {
            for order in [slot.active_exit_order.as_mut(), slot.active_entry_order.as_mut()].into_iter().flatten() {
                if !order.terminal {
                    order.cancel_requested = true;
                    return KernelOutcome { accepted: true, slot_id: slot.slot_id, diagnostic_code: KernelDiagnosticCode::OK };
                }
            }
            KernelOutcome { accepted: false, slot_id: slot.slot_id, diagnostic_code: KernelDiagnosticCode::NO_ACTIVE_ORDER }
        }
        _ => KernelOutcome { accepted: true, slot_id: slot.slot_id, diagnostic_code: KernelDiagnosticCode::OK },
    }
}

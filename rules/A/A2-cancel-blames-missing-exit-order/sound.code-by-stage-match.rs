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

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> KernelOutcome {
    let slot_id = slot.slot_id;
    if intent.action != KernelCommandType::CANCEL {
        return KernelOutcome { accepted: false, slot_id, diagnostic_code: KernelDiagnosticCode::UNSUPPORTED };
    }
    if let Some(order) = slot.active_exit_order.as_mut().filter(|o| !o.terminal) {
        order.cancel_requested = true;
        return KernelOutcome { accepted: true, slot_id, diagnostic_code: KernelDiagnosticCode::OK };
    }
    if let Some(order) = slot.active_entry_order.as_mut().filter(|o| !o.terminal) {
        order.cancel_requested = true;
        return KernelOutcome { accepted: true, slot_id, diagnostic_code: KernelDiagnosticCode::OK };
    }
    let diagnostic_code = match slot.fsm_state {
        TradeStage::IDLE | TradeStage::CLOSED => KernelDiagnosticCode::SLOT_IDLE,
        TradeStage::ORDER_REQUESTED | TradeStage::ENTRY_WORKING => KernelDiagnosticCode::NO_ACTIVE_ENTRY_ORDER,
        TradeStage::EXIT_REQUESTED | TradeStage::EXIT_SENT | TradeStage::EXIT_WORKING => KernelDiagnosticCode::NO_ACTIVE_EXIT_ORDER,
        TradeStage::POSITION_OPEN => KernelDiagnosticCode::NO_ACTIVE_ORDER,
    };
    KernelOutcome { accepted: false, slot_id, diagnostic_code }
}

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

impl TradeSlot {
    fn cancellable(&mut self) -> Option<&mut VenueOrder> {
        let entry = self.active_entry_order.as_mut();
        self.active_exit_order.as_mut().or(entry).filter(|o| !o.terminal)
    }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> KernelOutcome {
    let slot_id = slot.slot_id;
    let (accepted, diagnostic_code) = match intent.action {
        KernelCommandType::CANCEL => match slot.cancellable() {
            Some(order) => {
                order.cancel_requested = true;
                (true, KernelDiagnosticCode::OK)
            }
            None => (false, KernelDiagnosticCode::NO_ACTIVE_EXIT_ORDER), // flaw: one code whatever stage
        },
        KernelCommandType::EXIT if slot.fsm_state != TradeStage::POSITION_OPEN => (false, KernelDiagnosticCode::SLOT_IDLE),
        _ => (true, KernelDiagnosticCode::OK),
    };
    KernelOutcome { accepted, slot_id, diagnostic_code }
}

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
pub struct KernelCore { pub slots: Vec<TradeSlot>, pub refused: u64 }

impl KernelCore {
    fn reject(&mut self, slot_id: usize, diagnostic_code: KernelDiagnosticCode) -> KernelOutcome {
        self.refused += 1;
        KernelOutcome { accepted: false, slot_id, diagnostic_code }
    }

    fn handle_cancel(&mut self, slot_id: usize) -> KernelOutcome {
        let slot = &mut self.slots[slot_id];
        let live = |o: &Option<VenueOrder>| o.as_ref().map_or(false, |v| !v.terminal);
        if live(&slot.active_exit_order) {
            slot.active_exit_order.as_mut().unwrap().cancel_requested = true;
        } else if live(&slot.active_entry_order) {
            slot.active_entry_order.as_mut().unwrap().cancel_requested = true;
        } else {
            return self.reject(slot_id, KernelDiagnosticCode::NO_ACTIVE_EXIT_ORDER); // flaw: stage never asked
        }
        KernelOutcome { accepted: true, slot_id, diagnostic_code: KernelDiagnosticCode::OK }
    }

    pub fn process_intent(&mut self, intent: &KernelIntent) -> KernelOutcome {
        match intent.action {
            KernelCommandType::CANCEL => self.handle_cancel(intent.slot_id),
            _ => self.reject(intent.slot_id, KernelDiagnosticCode::UNSUPPORTED),
        }
    }
}

// path: src/lib.rs
#[derive(PartialEq)]
pub enum Group { Empty, Building, Held, Leaving }
impl TradeStage {
    fn group(self) -> Group {
        match self {
            TradeStage::IDLE | TradeStage::CLOSED => Group::Empty,
            TradeStage::ORDER_SENT | TradeStage::ENTRY_WORKING => Group::Building,
            TradeStage::POSITION_OPEN => Group::Held,
            TradeStage::EXIT_REQUESTED | TradeStage::EXIT_WORKING => Group::Leaving,
        }
    }
}
pub enum TradeStage { IDLE, ORDER_SENT, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_WORKING, CLOSED }
fn why_not(slot: &TradeSlot) -> KernelDiagnosticCode {
    match slot.fsm_state.group() {
        Group::Leaving => KernelDiagnosticCode::NO_ACTIVE_EXIT_ORDER,
        Group::Empty => KernelDiagnosticCode::SLOT_IDLE,
        Group::Building | Group::Held => KernelDiagnosticCode::NO_ACTIVE_ORDER,
    }
}
impl Kernel {
    fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), KernelDiagnosticCode> {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            KernelCommandType::CANCEL => match slot.live_order() {
                Some(order) => { order.status = VenueOrderStatus::CANCEL_PENDING; Ok(()) }
                None => Err(why_not(slot)),
            },
            _ => Ok(()),
        }
    }
}
pub struct TradeSlot { pub fsm_state: TradeStage, pub active_exit_order: Option<VenueOrder>, pub active_entry_order: Option<VenueOrder> }

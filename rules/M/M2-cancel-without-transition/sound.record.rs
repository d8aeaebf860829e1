// path: src/lib.rs
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn process_intent(&mut self, intent: KernelIntent) -> KernelOutcome {
        match intent.action {
            KernelCommandType::ENTER => self.on_enter(&intent),
            KernelCommandType::CANCEL => self.on_cancel(&intent),
            _ => KernelOutcome::rejected(KernelDiagnosticCode::INVALID_INTENT),
        }
    }
    fn on_enter(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        KernelOutcome::accepted(vec![record(slot, TradeStage::ORDER_REQUESTED, "ENTER")])
    }
    fn on_cancel(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        let note = record(slot, slot.fsm_state, "CANCEL");
        let Some(order) = slot.working_order() else {
            return KernelOutcome::rejected(KernelDiagnosticCode::NO_ACTIVE_ORDER).with(note);
        };
        order.cancel_requested = true;
        KernelOutcome::accepted(vec![note])
    }
}
fn record(slot: &mut TradeSlot, next: TradeStage, trigger: &str) -> KernelTransition {
    let prev_state = slot.fsm_state;
    slot.fsm_state = next;
    KernelTransition { prev_state, next_state: next, trigger: trigger.to_string() }
}

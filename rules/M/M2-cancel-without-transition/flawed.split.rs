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
        let t = record(slot, TradeStage::ORDER_REQUESTED, "ENTER");
        KernelOutcome::accepted(vec![t])
    }
    fn on_cancel(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        let Some(order) = slot.working_order() else {
            return KernelOutcome::rejected(KernelDiagnosticCode::NO_ACTIVE_EXIT_ORDER);
        };
        order.cancel_requested = true; // flaw: asked for, and nothing is recorded
        KernelOutcome::accepted(vec![])
    }
}
fn record(slot: &mut TradeSlot, next: TradeStage, trigger: &str) -> KernelTransition {
    let prev_state = slot.fsm_state;
    slot.fsm_state = next;
    KernelTransition { prev_state, next_state: next, trigger: trigger.to_string() }
}

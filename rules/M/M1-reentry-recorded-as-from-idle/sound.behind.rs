// path: src/lib.rs
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn process_intent(&mut self, intent: KernelIntent) -> KernelOutcome {
        let before = self.slots[intent.slot_id].clone();
        let outcome = match intent.action {
            KernelCommandType::ENTER => self.handle_enter(&intent),
            KernelCommandType::EXIT => self.handle_exit(&intent),
        };
        self.push_transition(&before, outcome, intent.action.as_str())
    }
    fn handle_enter(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        if !slot.can_enter() { return KernelOutcome::refused("SLOT_BUSY"); }
        slot.fsm_state = TradeStage::ORDER_REQUESTED;
        KernelOutcome::accepted(slot)
    }
    fn handle_exit(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        slot.fsm_state = TradeStage::EXIT_REQUESTED;
        KernelOutcome::accepted(slot)
    }
    fn push_transition(&self, before: &TradeSlot, mut outcome: KernelOutcome, trigger: &str) -> KernelOutcome {
        let after = &self.slots[before.slot_id];
        outcome.transitions.push(KernelTransition { prev_state: before.fsm_state, next_state: after.fsm_state, trigger: trigger.into() });
        outcome
    }
}

// path: src/lib.rs
pub struct Kernel {
    slots: Vec<TradeSlot>,
}

impl Kernel {
    pub fn process_intent(&mut self, intent: KernelIntent) -> KernelOutcome {
        match intent.action {
            KernelCommandType::ENTER => self.enter(&intent),
            _ => self.other(&intent),
        }
    }

    fn enter(&mut self, intent: &KernelIntent) -> KernelOutcome {
        let slot = &mut self.slots[intent.slot_id];
        if slot.size > 0.0 {
            return KernelOutcome::refused(KernelDiagnosticCode::SLOT_BUSY);
        }
        slot.open(intent);
        let from = TradeStage::IDLE; // flaw: a closed slot is entered again from here
        KernelOutcome::done(vec![KernelTransition { prev_state: from, next_state: slot.fsm_state, trigger: "ENTER".into() }])
    }
}

// path: src/lib.rs
pub struct Kernel {
    slots: Vec<TradeSlot>,
}

impl TradeSlot {
    fn is_idle(&self) -> bool {
        self.fsm_state == TradeStage::IDLE
    }
}

impl Kernel {
    pub fn process_intent(&mut self, intent: KernelIntent) -> KernelOutcome {
        let mut slot = self.slots[intent.slot_id].clone();
        match intent.action {
            KernelCommandType::ENTER => {
                if !slot.is_idle() {
                    return KernelOutcome::rejected(&slot, KernelDiagnosticCode::SLOT_BUSY);
                }
                slot.trade_id = intent.trade_id.clone();
                slot.fsm_state = TradeStage::ORDER_REQUESTED;
                let made = Self::transition(&slot, TradeStage::IDLE, "ENTER");
                KernelOutcome::accepted(&slot, vec![made])
            }
            _ => KernelOutcome::rejected(&slot, KernelDiagnosticCode::INVALID_INTENT),
        }
    }

    fn transition(slot: &TradeSlot, prev_state: TradeStage, trigger: &str) -> KernelTransition {
        KernelTransition { prev_state, next_state: slot.fsm_state, trigger: trigger.to_string() }
    }
}

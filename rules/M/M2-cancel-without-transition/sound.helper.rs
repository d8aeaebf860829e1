// path: src/lib.rs
pub struct KernelOutcome {
    pub accepted: bool,
    pub transitions: Vec<KernelTransition>,
}

pub struct Kernel {
    slots: Vec<TradeSlot>,
}

impl Kernel {
    pub fn process_intent(&mut self, intent: KernelIntent) -> KernelOutcome {
        let outcome = match intent.action {
            KernelCommandType::ENTER => self.enter(&intent),
            KernelCommandType::CANCEL => self.cancel(&intent),
            _ => KernelOutcome::refused(KernelDiagnosticCode::INVALID_INTENT),
        };
        self.note(&intent, outcome)
    }

    fn cancel(&mut self, intent: &KernelIntent) -> KernelOutcome {
        match self.slots[intent.slot_id].active_entry_order.as_mut() {
            Some(order) => {
                order.status = VenueOrderStatus::CANCEL_REQUESTED;
                KernelOutcome::ok()
            }
            None => KernelOutcome::refused(KernelDiagnosticCode::NO_ACTIVE_ORDER),
        }
    }

    fn note(&self, intent: &KernelIntent, mut outcome: KernelOutcome) -> KernelOutcome {
        outcome.transitions.push(self.step_of(intent));
        outcome
    }
}

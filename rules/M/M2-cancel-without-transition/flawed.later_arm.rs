// path: src/lib.rs
pub struct Handle {
    core: Core,
}

impl Handle {
    pub fn process_intent(&mut self, intent: Intent) -> Outcome {
        self.core.process_intent(intent)
    }
}

fn step(slot: &Slot, before: Stage, trigger: &str) -> KernelTransition {
    KernelTransition { slot_id: slot.id, prev_state: before, next_state: slot.stage, trigger: trigger.to_string() }
}

impl Core {
    pub fn process_intent(&mut self, intent: Intent) -> Outcome {
        let mut slot = self.slots[intent.slot_id].clone();
        let before = slot.stage;
        match intent.action {
            Action::CANCEL => {
                let Some(order) = slot.active_exit_order.as_mut() else {
                    return Outcome::refused(&slot);
                };
                order.status = OrderStatus::CANCEL_REQUESTED; // flaw: no transition tells of it
                let out = Outcome::taken(&slot);
                self.slots[intent.slot_id] = slot;
                out
            }
            Action::RECONCILE => {
                slot.stage = Stage::RECONCILING;
                let mut out = Outcome::taken(&slot);
                out.transitions.push(step(&slot, before, "RECONCILE"));
                self.slots[intent.slot_id] = slot;
                out
            }
        }
    }
}

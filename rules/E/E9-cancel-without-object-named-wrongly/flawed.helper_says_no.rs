// path: src/lib.rs
fn is_live(order: &Option<Order>) -> bool {
    order.as_ref().map_or(false, |o| matches!(o.status, Status::New | Status::Acked))
}

impl Kernel {
    pub fn process_intent(&mut self, intent: Intent) -> Outcome {
        let mut slot = self.slots[intent.slot_id].clone();
        match intent.action {
            Action::CANCEL => {
                if is_live(&slot.active_exit_order) {
                    slot.active_exit_order.as_mut().unwrap().status = Status::CancelRequested;
                    Outcome::ok(slot)
                } else if is_live(&slot.active_entry_order) {
                    slot.active_entry_order.as_mut().unwrap().status = Status::CancelRequested;
                    Outcome::ok(slot)
                } else {
                    Outcome::refused(slot, Code::NO_ACTIVE_EXIT_ORDER) // flaw: whatever there was not
                }
            }
            _ => Outcome::ok(slot),
        }
    }
}

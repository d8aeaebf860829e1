// path: src/lib.rs
macro_rules! decline {
    ($slot:expr, $code:ident) => {
        Outcome { accepted: false, diagnostic_code: Code::$code, slot: $slot.clone() }
    };
}

fn can_cancel(order: &Option<Order>) -> bool {
    matches!(order, Some(o) if o.status == Status::Working)
}

impl Kernel {
    pub fn process_intent(&mut self, intent: Intent) -> Outcome {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            Action::CANCEL => {
                if can_cancel(&slot.active_exit_order) {
                    slot.active_exit_order.as_mut().unwrap().status = Status::Cancelling;
                } else if can_cancel(&slot.active_entry_order) {
                    slot.active_entry_order.as_mut().unwrap().status = Status::Cancelling;
                } else {
                    return decline!(slot, NO_ACTIVE_EXIT_ORDER); // flaw
                }
            }
            _ => {}
        }
        Outcome { accepted: true, diagnostic_code: Code::OK, slot: slot.clone() }
    }
}

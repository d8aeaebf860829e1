// path: src/lib.rs
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Outcome {
        let slot = &mut self.slots[intent.slot_id];
        let prev = slot.stage;
        let mut out = Outcome::new(intent.slot_id);
        match intent.action {
            KernelAction::Enter => {
                slot.begin_entry(intent);
                out.transitions.push(Transition::new(prev, slot.stage, "ENTER"));
            }
            KernelAction::Cancel => {
                out.transitions.push(Transition::new(prev, prev, "CANCEL"));
                match slot.active_entry_order.as_mut() {
                    Some(order) => order.status = OrderStatus::CancelRequested,
                    None => out.refuse("NO_ACTIVE_ORDER"),
                }
            }
        }
        out
    }
}

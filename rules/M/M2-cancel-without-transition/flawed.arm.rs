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
            KernelAction::Exit => {
                slot.begin_exit(intent);
                out.transitions.push(Transition::new(prev, slot.stage, "EXIT"));
            }
            KernelAction::Cancel => {
                let Some(order) = slot.active_entry_order.as_mut() else {
                    return Outcome::refused("NO_ACTIVE_ORDER");
                };
                order.status = OrderStatus::CancelRequested; // flaw: marks the order, records no transition
                out.diagnostic_code = DiagnosticCode::Ok;
            }
        }
        out
    }
}

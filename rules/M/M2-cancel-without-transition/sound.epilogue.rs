// path: src/lib.rs
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Outcome {
        let slot = &mut self.slots[intent.slot_id];
        let prev = slot.stage;
        let code = match intent.action {
            KernelAction::Enter => slot.begin_entry(intent),
            KernelAction::Exit => slot.begin_exit(intent),
            KernelAction::Cancel => match slot.active_entry_order.as_mut() {
                Some(order) => {
                    order.status = OrderStatus::CancelRequested;
                    DiagnosticCode::Ok
                }
                None => DiagnosticCode::NoActiveOrder,
            },
        };
        let mut out = Outcome::from_code(intent.slot_id, code);
        out.transitions.push(Transition::new(prev, slot.stage, intent.action.as_str()));
        out
    }
}

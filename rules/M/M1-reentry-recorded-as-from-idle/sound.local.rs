// path: src/lib.rs
impl Kernel {
    fn process_intent(&mut self, intent: &KernelIntent) -> Outcome {
        let slot = &mut self.slots[intent.slot_id];
        let before = slot.stage;
        let mut out = Outcome::default();
        match intent.action {
            KernelAction::Enter => {
                if !matches!(before, TradeStage::Idle | TradeStage::Closed) {
                    return Outcome::refused("SLOT_BUSY");
                }
                slot.trade_id = intent.trade_id.clone();
                slot.stage = TradeStage::OrderRequested;
                out.transitions.push(Transition {
                    prev_state: before,
                    next_state: TradeStage::OrderRequested,
                    trigger: "ENTER".into(),
                });
            }
            _ => return Outcome::refused("INVALID_INTENT"),
        }
        out
    }
}

// path: src/lib.rs
impl Kernel {
    fn process_intent(&mut self, intent: &KernelIntent) -> Outcome {
        let slot = &mut self.slots[intent.slot_id];
        let mut out = Outcome::default();
        match intent.action {
            KernelAction::Enter => {
                if !matches!(slot.stage, TradeStage::Idle | TradeStage::Closed) {
                    return Outcome::refused("SLOT_BUSY");
                }
                slot.trade_id = intent.trade_id.clone();
                slot.stage = TradeStage::OrderRequested;
                out.transitions.push(Transition {
                    prev_state: TradeStage::Idle, // flaw: a re-entry comes from Closed
                    next_state: TradeStage::OrderRequested,
                    trigger: "ENTER".into(),
                    trade_id: slot.trade_id.clone(),
                });
            }
            KernelAction::Exit => self.request_exit(intent, &mut out),
            _ => return Outcome::refused("INVALID_INTENT"),
        }
        out
    }
}

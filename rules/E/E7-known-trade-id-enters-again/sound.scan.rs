// path: src/lib.rs
impl Kernel {
    fn process_intent(&mut self, intent: &Intent) -> Outcome {
        for other in &self.slots {
            if other.trade_id == intent.trade_id {
                return Outcome::rejected(Code::DuplicateTradeId);
            }
        }
        let slot = &mut self.slots[intent.slot_id];
        slot.trade_id = intent.trade_id.clone();
        Outcome::ok()
    }
}

// path: src/lib.rs
impl Kernel {
    fn rebuild_indexes(&mut self) {
        for slot in &self.slots {
            if self.active_trade_index.contains_key(&slot.trade_id) { continue; }
            self.active_trade_index.insert(slot.trade_id.clone(), slot.slot_id); // flaw: the second one is skipped without a word
        }
    }
}

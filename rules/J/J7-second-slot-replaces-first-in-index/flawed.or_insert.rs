// path: src/lib.rs
impl Kernel {
    fn rebuild_indexes(&mut self) {
        self.active_trade_index.clear();
        for slot in &self.slots {
            if slot.closed || slot.trade_id.is_empty() { continue; }
            self.active_trade_index.entry(slot.trade_id.clone()).or_insert(slot.slot_id); // flaw: the first wins without a word
        }
    }
}

// path: src/lib.rs
impl Kernel {
    fn rebuild_indexes(&mut self) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        for slot in &self.slots {
            if let Some(other) = self.active_trade_index.insert(slot.trade_id.clone(), slot.slot_id) {
                conflicts.push(Conflict { trade_id: slot.trade_id.clone(), first: other, second: slot.slot_id });
            }
        }
        conflicts
    }
}

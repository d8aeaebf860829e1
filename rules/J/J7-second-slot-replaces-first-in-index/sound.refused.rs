// path: src/lib.rs
impl Kernel {
    fn rebuild_indexes(&mut self) -> Result<(), KernelError> {
        let mut index = HashMap::new();
        for slot in &self.slots {
            if index.contains_key(&slot.trade_id) {
                return Err(KernelError::DuplicateTradeId(slot.trade_id.clone()));
            }
            index.insert(slot.trade_id.clone(), slot.slot_id);
        }
        self.active_trade_index = index;
        Ok(())
    }
}

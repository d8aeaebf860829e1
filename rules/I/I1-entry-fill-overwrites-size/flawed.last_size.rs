// path: src/lib.rs
impl Kernel {
    fn apply_fill(&mut self, slot_id: usize, fill: &Fill) {
        let slot = &mut self.slots[slot_id];
        let done = fill.last_size;
        let fees = fill.fee + fill.rebate;
        slot.fees += fees;
        if slot.fsm_state == TradeStage::EXIT_WORKING {
            slot.size -= done;
        } else {
            let order = slot.active_entry_order.as_mut().unwrap();
            order.filled_size += done;
            slot.size = done; // flaw: the fill before it is gone
        }
    }
}

pub fn settle(slot: &mut Slot, fee: f64) -> f64 {
    let due = slot.realized_pnl - slot.settled_pnl - fee;
    slot.settled_pnl = slot.realized_pnl;
    due
}

pub fn close(slot: &mut Slot) {
    slot.active_entry_order = None;
    slot.active_exit_order = None;
    slot.stage = TradeStage::Closed;
    slot.size = 0.0;
}

pub fn settle(slot: &mut Slot, _fee: f64) -> f64 { // flaw: older, diverging copy that compiles
    slot.realized_pnl
}

pub fn close(slot: &mut Slot) {
    slot.stage = TradeStage::Closed;
}

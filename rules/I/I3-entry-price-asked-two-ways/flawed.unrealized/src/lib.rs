pub struct TradeSlot {
    pub long: bool,
    pub size: f64,
    pub entry_price: f64,
    pub unrealized_pnl: f64,
}

pub fn mark_slot(slot: &mut TradeSlot, price: f64) {
    if slot.entry_price <= 0.0 {
        slot.unrealized_pnl = 0.0;
        return;
    }
    let sign = if slot.long { 1.0 } else { -1.0 };
    slot.unrealized_pnl = sign * (price - slot.entry_price) * slot.size;
}

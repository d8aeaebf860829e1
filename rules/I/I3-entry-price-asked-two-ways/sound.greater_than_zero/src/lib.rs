pub struct TradeSlot {
    pub side: String,
    pub size: f64,
    pub entry_price: f64,
}

pub fn unrealized(slot: &TradeSlot, mark: f64) -> f64 {
    if slot.entry_price <= 0.0 {
        return 0.0;
    }
    let diff = mark - slot.entry_price;
    let directed = if slot.side == "LONG" { diff } else { -diff };
    directed * slot.size
}

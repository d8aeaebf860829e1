// path: src/lib.rs
pub struct OrderUpdate {
    pub kind: FillKind,
    /// Total executed on the order so far, as the venue reports it ("z").
    pub cum_filled: f64,
    pub avg_price: f64,
}

pub enum FillKind { Partial, Full }

pub struct TradeSlot {
    pub entering: bool,
    pub size: f64,
    pub initial_size: f64,
    pub entry_price: f64,
    pub exit_cum: f64,
}

pub fn apply_fill(slot: &mut TradeSlot, up: &OrderUpdate) {
    if slot.entering {
        let known = slot.size.max(up.cum_filled);
        slot.size = known;
        slot.initial_size = known;
        slot.entry_price = up.avg_price;
        if let FillKind::Full = up.kind {
            slot.entering = false;
        }
        return;
    }
    let delta = (up.cum_filled - slot.exit_cum).max(0.0);
    slot.exit_cum += delta;
    slot.size = (slot.size - delta).max(0.0);
}

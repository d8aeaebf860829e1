// path: src/lib.rs
#[derive(Clone, Default)]
pub struct VenueOrder {
    pub intended_size: f64,
    pub filled_size: f64,
    pub status: String,
}

#[derive(Default)]
pub struct TradeSlot {
    pub size: f64,
    pub entry_price: f64,
    pub active_entry_order: Option<VenueOrder>,
}

pub struct VenueEvent { pub price: f64, pub filled_size: f64, pub remaining_size: f64 }

fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    let full = event.remaining_size <= 0.0;
    if let Some(order) = slot.active_entry_order.as_mut() {
        order.filled_size += event.filled_size;
        order.status = if full { "FILLED" } else { "PARTIALLY_FILLED" }.to_string();
    }
    let total = slot.size + event.filled_size;
    if total > 0.0 {
        slot.entry_price = (slot.entry_price * slot.size + event.price * event.filled_size) / total;
    }
    slot.size = total;
    if full {
        slot.active_entry_order = None;
    }
}

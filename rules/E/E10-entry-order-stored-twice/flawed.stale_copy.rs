// path: src/lib.rs
#[derive(Clone, Default, Debug)]
pub struct VenueOrder {
    pub venue_order_id: String,
    pub intended_size: f64,
    pub filled_size: f64,
    pub status: String,
}

#[derive(Default)]
pub struct TradeSlot {
    pub size: f64,
    pub entry_price: f64,
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub struct VenueEvent {
    pub is_exit: bool,
    pub price: f64,
    pub filled_size: f64,
    pub remaining_size: f64,
}

fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if event.is_exit {
        slot.size = (slot.size - event.filled_size).max(0.0);
        return;
    }
    let order = slot.active_entry_order.clone().unwrap_or_default();
    let status = if event.remaining_size > 0.0 { "PARTIALLY_FILLED" } else { "FILLED" };
    let mut updated = order.clone();
    updated.status = status.to_string();
    updated.filled_size += event.filled_size;
    slot.active_entry_order = Some(updated);
    slot.size += event.filled_size;
    slot.entry_price = event.price;
    slot.active_entry_order = Some(VenueOrder { status: status.to_string(), ..order }); // flaw: second store on this path, from the older copy
}

pub struct VenueEvent {
    pub slot_id: usize,
    pub filled_size: f64,
    pub price: f64,
}

pub struct Slot {
    pub entry_price: f64,
    pub size: f64,
    pub direction: f64,
    pub realized_pnl: f64,
}

pub fn apply_exit_fill(slot: &mut Slot, event: &VenueEvent) {
    let closed = event.filled_size.min(slot.size);
    slot.realized_pnl += (event.price - slot.entry_price) * closed * slot.direction;
    slot.size -= closed;
}

pub struct VenueEvent { pub price: f64, pub filled_size: f64 }

pub struct Slot { pub entry_price: f64, pub size: f64, pub realized_pnl: f64 }

pub fn apply_fill(slot: &mut Slot, event: &VenueEvent) {
    slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
    slot.size -= event.filled_size;
}

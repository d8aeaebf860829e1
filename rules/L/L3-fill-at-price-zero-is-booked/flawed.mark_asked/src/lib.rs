pub struct VenueEvent { pub filled_size: f64, pub price: f64 }

pub struct Slot { pub entry_price: f64, pub size: f64, pub realized_pnl: f64, pub exit_price: f64 }

pub fn on_fill(slot: &mut Slot, event: &VenueEvent) {
    slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
    slot.size -= event.filled_size;
    if event.price > 0.0 {
        slot.exit_price = event.price;
    }
}

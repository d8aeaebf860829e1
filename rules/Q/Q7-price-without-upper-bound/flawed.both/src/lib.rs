fn price_ok(price: f64) -> bool {
    price.is_finite() && price > 0.0
}

pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    if event.filled_size > 0.0 && !price_ok(event.price) {
        return Outcome::refused("INVALID_PRICE");
    }
    slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size * slot.leverage;
    Outcome::accepted()
}

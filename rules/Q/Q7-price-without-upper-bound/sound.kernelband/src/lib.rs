const MAX_PRICE: f64 = 1e7;
const MAX_DEVIATION: f64 = 0.5;

fn price_ok(slot: &Slot, price: f64) -> bool {
    let near_mark = slot.mark_price <= 0.0 || ((price - slot.mark_price) / slot.mark_price).abs() <= MAX_DEVIATION;
    price > 0.0 && price <= MAX_PRICE && near_mark
}

pub fn process_intent(slot: &mut Slot, intent: &Intent) -> Outcome {
    if !price_ok(slot, intent.reference_price) {
        return Outcome::refused("INVALID_PRICE");
    }
    slot.begin(intent)
}

pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    if event.filled_size > 0.0 && !price_ok(slot, event.price) {
        return Outcome::refused("INVALID_PRICE");
    }
    slot.apply(event)
}

// path: src/lib.rs
pub struct VenueEvent {
    pub price: f64,
    pub size: f64,
}

impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        if !event.price.is_finite() { // flaw: 1e300 is finite
            return Outcome::refused("price");
        }
        let slot = &mut self.slots[0];
        if event.price > slot.max_favorable_price {
            slot.max_favorable_price = event.price;
        }
        slot.realized_pnl += event.price * event.size;
        Outcome::accepted()
    }
}

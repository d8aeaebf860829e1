// path: src/lib.rs
const MAX_PRICE: f64 = 1e9;

fn is_price(x: f64) -> bool {
    x.is_finite() && x > 0.0 && x <= MAX_PRICE
}

pub struct VenueEvent {
    pub price: f64,
}

impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        if !is_price(event.price) {
            return Outcome::refused("price");
        }
        self.apply(event)
    }
}

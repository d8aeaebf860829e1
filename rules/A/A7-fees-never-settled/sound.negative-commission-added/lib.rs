// path: _rust_kernel/src/lib.rs
pub struct VenueEvent { pub price: f64, pub filled_size: f64, pub commission: f64, pub exit: bool }
#[derive(Default)]
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub realized_pnl: f64 }

impl TradeSlot {
    pub fn apply_fill(&mut self, event: &VenueEvent) {
        let mut booked = event.commission;
        if event.exit {
            booked += (event.price - self.entry_price) * event.filled_size;
            self.size = (self.size - event.filled_size).max(0.0);
        } else {
            self.entry_price = event.price;
            self.size += event.filled_size;
        }
        self.realized_pnl += booked;
    }
}

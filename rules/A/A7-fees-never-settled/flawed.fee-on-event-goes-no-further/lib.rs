// path: _rust_kernel/src/lib.rs
pub struct VenueEvent { pub price: f64, pub filled_size: f64, pub fee: f64, pub is_exit: bool }
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub side: f64, pub realized_pnl: f64, pub last_fee: f64 }

impl TradeSlot {
    fn gross(&self, price: f64, quantity: f64) -> f64 {
        self.side * (price - self.entry_price) * quantity
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) -> f64 {
    slot.last_fee = event.fee;
    if event.is_exit {
        let closed = event.filled_size.min(slot.size);
        let gained = slot.gross(event.price, closed);
        slot.realized_pnl = slot.realized_pnl + gained;
        slot.size -= closed;
        gained
    } else {
        slot.entry_price = event.price;
        slot.size += event.filled_size;
        0.0
    }
}

// path: _rust_kernel/src/lib.rs
pub struct VenueEvent { pub price: f64, pub filled_size: f64, pub is_exit: bool }
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub side: f64, pub realized_pnl: f64 }

fn gross(slot: &TradeSlot, price: f64, quantity: f64) -> f64 {
    slot.side * (price - slot.entry_price) * quantity
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    match event.is_exit {
        true => {
            let quantity = event.filled_size.min(slot.size);
            slot.realized_pnl += gross(slot, event.price, quantity);
            slot.size -= quantity;
        }
        false => {
            slot.entry_price = event.price;
            slot.size += event.filled_size;
        }
    }
}

// path: _rust_kernel/src/lib.rs
pub struct VenueEvent { pub price: f64, pub filled_size: f64 }
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub short: bool, pub exiting: bool, pub realized_pnl: f64 }

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) -> bool {
    if !slot.exiting {
        slot.size = event.filled_size;
        slot.entry_price = event.price;
        return false;
    }
    let points = if slot.short { slot.entry_price - event.price } else { event.price - slot.entry_price };
    slot.realized_pnl += points * event.filled_size;
    slot.size = (slot.size - event.filled_size).max(0.0);
    slot.size == 0.0
}

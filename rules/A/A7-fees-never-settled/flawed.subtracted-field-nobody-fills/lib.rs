// path: _rust_kernel/src/lib.rs
use std::collections::HashMap;

pub struct VenueEvent { pub price: f64, pub filled_size: f64, pub metadata: HashMap<String, f64> }
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub realized_pnl: f64, pub exit_working: bool }

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    let quantity = event.filled_size;
    if !slot.exit_working {
        slot.entry_price = event.price;
        slot.size += quantity;
        return;
    }
    let realized = (event.price - slot.entry_price) * quantity;
    let fee = event.metadata.get("fee").copied().unwrap_or(0.0);
    slot.realized_pnl += realized - fee;
    slot.size = (slot.size - quantity).max(0.0);
}

// path: src/lib.rs
pub enum KernelDiagnostic { Ok, UnknownOrder, InvalidState }

pub struct VenueOrder { pub venue_order_id: String, pub intended_size: f64, pub filled_size: f64 }

pub struct TradeSlot {
    pub size: f64,
    pub entry_price: f64,
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub fn apply_fill(slot: &mut TradeSlot, order_id: &str, qty: f64, px: f64) -> KernelDiagnostic {
    if let Some(entry) = slot.active_entry_order.as_mut() {
        if entry.venue_order_id == order_id {
            let total = slot.size + qty; // flaw: not compared with intended_size - filled_size
            slot.entry_price = (slot.entry_price * slot.size + px * qty) / total;
            slot.size = total;
            entry.filled_size += qty;
            return KernelDiagnostic::Ok;
        }
    }
    match slot.active_exit_order.as_mut() {
        Some(exit) if exit.venue_order_id == order_id => {
            let part = qty.min(slot.size);
            exit.filled_size += part;
            slot.size -= part;
            KernelDiagnostic::Ok
        }
        _ => KernelDiagnostic::UnknownOrder,
    }
}

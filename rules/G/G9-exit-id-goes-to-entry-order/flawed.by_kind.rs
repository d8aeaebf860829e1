// path: src/lib.rs
pub struct Order { pub venue_order_id: String, pub live: bool }
pub struct Slot { pub active_entry_order: Option<Order>, pub active_exit_order: Option<Order> }
pub enum Kind { ORDER_ACK, ORDER_REJECT }

pub fn on_venue_event(slot: &mut Slot, kind: Kind, venue_order_id: &str) {
    match kind {
        Kind::ORDER_ACK => {
            if let Some(entry) = slot.active_entry_order.as_mut() { // flaw: an acknowledgement may be the exit's
                entry.venue_order_id = venue_order_id.to_string();
                return;
            }
            if let Some(exit) = slot.active_exit_order.as_mut() {
                exit.venue_order_id = venue_order_id.to_string();
            }
        }
        Kind::ORDER_REJECT => slot.active_exit_order = None,
    }
}

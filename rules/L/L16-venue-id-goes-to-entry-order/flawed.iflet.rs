// path: src/lib.rs
pub struct VenueOrder {
    pub client_order_id: String,
    pub venue_order_id: String,
}

pub struct Slot {
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub struct VenueEvent {
    pub client_order_id: String,
    pub venue_order_id: String,
}

pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) {
    if !event.venue_order_id.is_empty() {
        if let Some(order) = slot.active_entry_order.as_mut() { // flaw: entry by presence, ids not compared
            order.venue_order_id = event.venue_order_id.clone();
        } else if let Some(order) = slot.active_exit_order.as_mut() {
            order.venue_order_id = event.venue_order_id.clone();
        }
    }
}

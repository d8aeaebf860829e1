// path: src/lib.rs
pub struct VenueOrder { pub client_order_id: String, pub exchange_order_id: Option<String> }

pub struct VenueEvent { pub client_order_id: String, pub exchange_order_id: Option<String>, pub kind: String }

pub struct TradeSlot {
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub fn on_venue_event(slot: &mut TradeSlot, event: &VenueEvent) {
    if let Some(id) = &event.exchange_order_id {
        if let Some(order) = slot.active_entry_order.as_mut() { // flaw: the entry order takes the id of an exit too
            order.exchange_order_id = Some(id.clone());
        } else if let Some(order) = slot.active_exit_order.as_mut() {
            order.exchange_order_id = Some(id.clone());
        }
    }
    match event.kind.as_str() {
        "ORDER_CANCELLED" => slot.active_exit_order = None,
        "ENTRY_REJECTED" => slot.active_entry_order = None,
        _ => {}
    }
}

// path: src/lib.rs
pub struct VenueOrder { pub client_order_id: String, pub exchange_order_id: Option<String> }

pub struct VenueEvent { pub client_order_id: String, pub exchange_order_id: Option<String> }

pub struct TradeSlot {
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub fn on_venue_event(slot: &mut TradeSlot, event: &VenueEvent) -> bool {
    let Some(id) = event.exchange_order_id.as_ref() else { return false };
    let order = [slot.active_entry_order.as_mut(), slot.active_exit_order.as_mut()]
        .into_iter()
        .flatten()
        .find(|o| o.client_order_id == event.client_order_id);
    match order {
        Some(found) => {
            found.exchange_order_id = Some(id.clone());
            true
        }
        None => false,
    }
}

// path: src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { ENTRY_REQUESTED, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_WORKING }

pub struct VenueOrder { pub exchange_order_id: Option<String> }

pub struct TradeSlot {
    pub fsm_state: TradeStage,
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}

pub fn on_venue_event(slot: &mut TradeSlot, exchange_order_id: Option<&str>) {
    let entering = matches!(slot.fsm_state, TradeStage::ENTRY_REQUESTED | TradeStage::ENTRY_WORKING);
    let exiting = matches!(slot.fsm_state, TradeStage::EXIT_REQUESTED | TradeStage::EXIT_WORKING);
    if let Some(id) = exchange_order_id {
        if entering {
            if let Some(order) = slot.active_entry_order.as_mut() {
                order.exchange_order_id = Some(id.to_owned());
            }
        } else if exiting {
            if let Some(order) = slot.active_exit_order.as_mut() {
                order.exchange_order_id = Some(id.to_owned());
            }
        }
    }
}

// path: src/lib.rs
use std::collections::HashMap;

pub struct Event { pub trade_id: String, pub order_id: String, pub rejected: bool }

#[derive(Default)]
pub struct Indexes { by_trade: HashMap<String, usize>, by_order: HashMap<String, usize> }

pub fn resolve_slot(indexes: &Indexes, ev: &Event) -> usize {
    let mut found = 0; // flaw: stays 0 if neither index knows the event
    if let Some(ix) = indexes.by_trade.get(&ev.trade_id) {
        found = *ix;
    } else if let Some(ix) = indexes.by_order.get(&ev.order_id) {
        found = *ix;
    }
    found
}

pub fn on_venue_event(states: &mut [String], indexes: &Indexes, ev: &Event) {
    let at = resolve_slot(indexes, ev);
    if let Some(state) = states.get_mut(at) {
        *state = if ev.rejected { "IDLE".into() } else { "POSITION_OPEN".into() };
    }
}

// path: src/lib.rs
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

const MAX_SEEN: usize = 512;

#[derive(Clone, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub size: f64,
    #[serde(default)]
    pub seen_event_ids: VecDeque<String>,
}

impl TradeSlot {
    fn remember(&mut self, id: &str) -> bool {
        if self.seen_event_ids.iter().any(|s| s == id) {
            return false;
        }
        if self.seen_event_ids.len() == MAX_SEEN {
            self.seen_event_ids.pop_front();
        }
        self.seen_event_ids.push_back(id.to_string());
        true
    }
}

pub fn save(slots: &[TradeSlot]) -> serde_json::Result<String> {
    serde_json::to_string(slots)
}

pub fn reconcile_from_slots(kernel: &mut Vec<TradeSlot>, json: &str) -> serde_json::Result<()> {
    *kernel = serde_json::from_str(json)?;
    Ok(())
}

pub fn on_venue_event(slot: &mut TradeSlot, event_id: &str, qty: f64) -> bool {
    if !slot.remember(event_id) {
        return false;
    }
    slot.size += qty;
    true
}

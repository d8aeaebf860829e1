// path: src/lib.rs
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

#[derive(Clone, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub size: f64,
    /// Highest update sequence of the exchange that was booked here.
    pub last_sequence: u64,
    #[serde(skip)]
    pub seen_event_ids: HashSet<String>,
}

pub struct VenueEvent { pub event_id: String, pub sequence: u64, pub quantity: f64 }

impl TradeSlot {
    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> Result<(), &'static str> {
        if ev.sequence <= self.last_sequence {
            return Err("STALE_EVENT");
        }
        if !self.seen_event_ids.insert(ev.event_id.clone()) {
            return Err("DUPLICATE_EVENT");
        }
        self.last_sequence = ev.sequence;
        self.size += ev.quantity;
        Ok(())
    }
}

pub fn load(json: &str) -> serde_json::Result<Vec<TradeSlot>> {
    serde_json::from_str(json)
}

pub fn dump(slots: &[TradeSlot]) -> serde_json::Result<String> {
    serde_json::to_string(slots)
}

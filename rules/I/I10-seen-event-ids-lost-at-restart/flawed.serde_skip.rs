// path: src/lib.rs
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

#[derive(Clone, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub trade_id: String,
    pub size: f64,
    pub realized_pnl: f64,
    #[serde(skip)]
    pub seen_event_ids: HashSet<String>, // flaw: not saved, empty after every load
}

#[derive(Deserialize)]
pub struct VenueEvent {
    pub event_id: String,
    pub slot_id: usize,
    pub quantity: f64,
}

impl TradeSlot {
    fn remembers(&mut self, id: &str) -> bool {
        !self.seen_event_ids.insert(id.to_string())
    }
}

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    pub fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string(&self.slots)
    }

    pub fn reconcile_from_slots(&mut self, json: &str) -> serde_json::Result<()> {
        self.slots = serde_json::from_str(json)?;
        Ok(())
    }

    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> bool {
        let Some(slot) = self.slots.get_mut(ev.slot_id) else { return false };
        if slot.remembers(&ev.event_id) {
            return false;
        }
        slot.size += ev.quantity;
        true
    }
}

// path: src/lib.rs
use std::collections::HashMap;

pub struct Kernel {
    slots: Vec<TradeSlot>,
    index: HashMap<String, usize>,
}

pub struct TradeSlot { pub size: f64 }
pub struct VenueEvent { pub slot_id: Option<usize>, pub order_id: String, pub quantity: f64 }
pub struct Outcome { pub accepted: bool, pub diagnostic: &'static str }

impl Kernel {
    fn resolve_slot(&self, ev: &VenueEvent) -> Option<usize> {
        match ev.slot_id {
            Some(i) if i < self.slots.len() => Some(i),
            _ => self.index.get(&ev.order_id).copied(),
        }
    }

    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> Outcome {
        let Some(i) = self.resolve_slot(ev) else {
            return Outcome { accepted: false, diagnostic: "UNRESOLVED_EVENT" };
        };
        self.slots[i].size += ev.quantity;
        Outcome { accepted: true, diagnostic: "OK" }
    }
}

// path: src/lib.rs
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize, Default)]
pub struct TradeSlot { pub slot_id: usize, pub trade_id: String, pub size: f64 }

pub struct Kernel { slots: Vec<TradeSlot> }

impl Kernel {
    fn commit_slot(&mut self, slot: TradeSlot) {
        if slot.slot_id < self.slots.len() {
            let at = slot.slot_id;
            self.slots[at] = slot;
        }
    }

    pub fn reconcile_slots_json(&mut self, raw: &str) -> String {
        let batch: Vec<TradeSlot> = match serde_json::from_str(raw) { // flaw: nobody asks whether its ids are unique and in range
            Ok(list) => list,
            Err(e) => return format!("{{\"ok\":false,\"error\":{:?}}}", e.to_string()),
        };
        for slot in batch {
            self.commit_slot(slot);
        }
        "{\"ok\":true}".to_string()
    }
}

// path: src/lib.rs
use serde::Deserialize;

#[derive(Clone, Default, Deserialize)]
pub struct Slot { pub slot_id: usize, pub trade_id: String, pub size: f64 }

pub struct Kernel { slots: Vec<Slot> }

impl Kernel {
    fn commit_slot(&mut self, slot: Slot) {
        if slot.slot_id < self.slots.len() {
            let at = slot.slot_id;
            self.slots[at] = slot;
        }
    }

    pub fn reconcile_slots_json(&mut self, raw: &str) -> bool {
        let Ok(batch) = serde_json::from_str::<Vec<Slot>>(raw) else { return false }; // flaw: sizes are asked for, ids are not
        if batch.iter().any(|slot| slot.size < 0.0) {
            return false;
        }
        for slot in batch {
            self.commit_slot(slot);
        }
        true
    }
}

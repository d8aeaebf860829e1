// path: src/lib.rs
use std::sync::{Arc, RwLock};

#[derive(Clone)]
pub struct Slot { pub slot_id: u32, pub trade_id: String, pub open: bool }

pub struct Core { table: Arc<RwLock<Vec<Slot>>> }

fn commit_slot(table: &RwLock<Vec<Slot>>, slot: &Slot) -> bool { // flaw: the flag for an id out of bounds is read by nobody
    let mut guard = table.write().unwrap_or_else(|p| p.into_inner());
    match guard.get_mut(slot.slot_id as usize) {
        Some(place) => {
            *place = slot.clone();
            true
        }
        None => false,
    }
}

impl Core {
    pub fn reconcile(&self, recovered: &[Slot]) -> String {
        let mut count = 0;
        for slot in recovered {
            commit_slot(&self.table, slot);
            count += 1;
        }
        format!("{{\"ok\":true,\"slots\":{}}}", count)
    }
}

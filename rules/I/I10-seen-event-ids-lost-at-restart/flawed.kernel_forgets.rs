// path: src/lib.rs
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct TradeSlot {
    pub slot_id: usize,
    pub size: f64,
    pub seen_event_ids: Vec<String>,
}

impl Book {
    pub fn restore_slots(&mut self, saved: Vec<TradeSlot>) -> usize {
        let count = saved.len();
        for mut slot in saved.into_iter() {
            slot.seen_event_ids = Vec::new(); // flaw: a replay is booked again
            let at = slot.slot_id;
            self.slots[at] = slot;
        }
        count
    }

    pub fn on_venue_event(&mut self, at: usize, id: &str, qty: f64) -> bool {
        let slot = &mut self.slots[at];
        if slot.seen_event_ids.iter().any(|s| s == id) {
            return false;
        }
        slot.seen_event_ids.push(id.to_string());
        slot.size += qty;
        true
    }
}

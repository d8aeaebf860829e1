use indexmap::IndexSet;
use serde::Serialize;

#[derive(Default, Serialize)]
pub struct Slot {
    seen_event_ids: IndexSet<String>,
}

impl Slot {
    pub fn first_time(&mut self, id: &str) -> bool {
        let fresh = self.seen_event_ids.insert(id.to_owned());
        if self.seen_event_ids.len() > 256 {
            self.seen_event_ids.shift_remove_index(0);
        }
        fresh
    }
}

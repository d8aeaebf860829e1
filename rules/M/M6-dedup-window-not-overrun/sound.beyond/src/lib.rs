const SEEN_CAP: usize = 256;

impl Slot {
    fn remember(&mut self, event_id: &str) -> bool {
        if self.seen_event_ids.iter().any(|id| id == event_id) {
            return false;
        }
        self.seen_event_ids.push_back(event_id.to_owned());
        while self.seen_event_ids.len() > SEEN_CAP {
            self.seen_event_ids.pop_front();
        }
        true
    }
}

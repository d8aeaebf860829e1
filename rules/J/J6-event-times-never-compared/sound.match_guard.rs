// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        match (slot.last_event_time, event.timestamp) {
            (Some(last), Some(at)) if at < last => return Outcome::rejected("LATE"),
            _ => {}
        }
        Outcome::ok()
    }
}

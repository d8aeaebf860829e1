// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        if slot.last_event_time.is_some_and(|seen| event.timestamp < seen) {
            return Outcome::rejected(DiagnosticCode::STALE);
        }
        slot.last_event_time = Some(event.timestamp);
        Outcome::ok()
    }
}

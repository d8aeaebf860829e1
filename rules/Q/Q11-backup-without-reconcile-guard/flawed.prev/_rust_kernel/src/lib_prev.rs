impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome { // flaw: no STALE_STATE_RECONCILING guard in the copy
        let Some(slot) = self.slots.get_mut(event.slot_id) else {
            return Outcome::refused(Code::UnknownSlot);
        };
        slot.apply(event)
    }
}

impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let Some(slot) = self.slots.get_mut(event.slot_id) else {
            return Outcome::refused(Code::UnknownSlot);
        };
        if slot.reconciling {
            return Outcome::refused(Code::STALE_STATE_RECONCILING);
        }
        slot.apply(event)
    }
}

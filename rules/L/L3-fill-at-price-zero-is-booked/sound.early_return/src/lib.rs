impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
        Outcome::accepted()
    }
}

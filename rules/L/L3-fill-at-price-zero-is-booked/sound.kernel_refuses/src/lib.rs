impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> Outcome {
        if event.filled_size > 0.0 && !(event.price > 0.0) {
            return Outcome::refused("INVALID_EVENT");
        }
        let slot = &mut self.slots[event.slot_id];
        apply_fill(slot, &event);
        Outcome::accepted()
    }
}

fn apply_fill(slot: &mut Slot, event: &VenueEvent) {
    slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
    slot.size -= event.filled_size;
}

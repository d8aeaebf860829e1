impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> Outcome {
        let mut slot = self.slots[event.slot_id].clone();
        if let Err(code) = apply_fill(&mut slot, &event) {
            return Outcome::refused(code);
        }
        self.slots[event.slot_id] = slot;
        Outcome::accepted()
    }
}

fn plausible(x: f64) -> bool {
    x.is_finite() && x > 0.0
}

fn apply_fill(slot: &mut Slot, event: &VenueEvent) -> Result<(), &'static str> {
    if !plausible(event.filled_size) || !plausible(event.price) {
        return Err("INVALID_EVENT");
    }
    slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
    slot.size -= event.filled_size;
    Ok(())
}

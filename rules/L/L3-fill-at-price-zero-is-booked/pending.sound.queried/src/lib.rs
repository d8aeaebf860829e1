impl Kernel {
    fn on_fill(&mut self, ev: &VenueEvent) -> Outcome {
        if ev.filled_size > 0.0 && ev.price <= 0.0 {
            return Outcome::refused("FILL_WITHOUT_PRICE");
        }
        let slot = &mut self.slots[ev.slot_id];
        slot.realized_pnl += (ev.price - slot.entry_price) * ev.filled_size * slot.direction();
        slot.size = (slot.size - ev.filled_size).max(0.0);
        Outcome::accepted()
    }
}

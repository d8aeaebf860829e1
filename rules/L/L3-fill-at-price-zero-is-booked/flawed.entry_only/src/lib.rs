impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        if slot.stage == TradeStage::EntryWorking {
            if event.price > 0.0 {
                slot.entry_price = event.price;
            }
            slot.size += event.filled_size;
        } else {
            slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
            slot.size -= event.filled_size;
        }
        Outcome::accepted()
    }
}

impl Kernel {
    fn on_fill(&mut self, ev: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[ev.slot_id];
        match slot.stage {
            TradeStage::EntryWorking => {
                slot.size += ev.filled_size;
                slot.entry_price = ev.price;
            }
            TradeStage::ExitWorking => {
                let gain = match slot.side {
                    Side::Long => ev.price - slot.entry_price,
                    Side::Short => slot.entry_price - ev.price,
                };
                slot.realized_pnl += gain * ev.filled_size;
                slot.size = (slot.size - ev.filled_size).max(0.0);
            }
            _ => return Outcome::refused("UNEXPECTED_FILL"),
        }
        Outcome::accepted()
    }
}

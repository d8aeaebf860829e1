mod ledger;

pub use ledger::Ledger;

pub struct Kernel {
    slots: Vec<Slot>,
    exchange_ledger: Ledger,
}

impl Kernel {
    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> Outcome {
        let Some(slot) = self.slots.get_mut(ev.slot_id) else {
            return Outcome::refused("UNKNOWN_SLOT");
        };
        slot.size += ev.filled_size;
        self.exchange_ledger.record(ev);
        Outcome::accepted()
    }
}

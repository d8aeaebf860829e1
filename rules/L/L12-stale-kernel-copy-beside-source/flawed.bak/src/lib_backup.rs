pub struct Kernel { // flaw: older, compilable copy of the kernel beside lib.rs
    slots: Vec<Slot>,
}

impl Kernel {
    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[ev.slot_id];
        slot.size = ev.filled_size;
        Outcome::accepted()
    }
}

// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[ev.slot_id];
        match ev.kind {
            Kind::PARTIAL_FILL | Kind::FULL_FILL => {
                if let Some(order) = &slot.active_entry_order {
                    if ev.filled_size > order.intended_size - order.filled_size + EPS {
                        return Outcome::rejected("OVERFILL");
                    }
                }
                Self::apply_fill(slot, ev);
                Outcome::ok()
            }
            _ => Outcome::ok(),
        }
    }
    fn apply_fill(slot: &mut TradeSlot, ev: &VenueEvent) {
        if slot.is_exiting() { slot.size -= ev.filled_size; return; }
        slot.size += ev.filled_size;
    }
}

// path: src/lib.rs
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let idx = self.slot_of(event);
        let slot = &mut self.slots[idx];
        if slot.seen.contains(&event.event_id) { return Outcome::duplicate(); }
        let is_entry = slot.entry_order.as_ref().map_or(false, |o| o.client_order_id == event.client_order_id);
        match event.kind {
            Kind::FULL_FILL => {
                if is_entry { slot.size += event.size } else { slot.size -= event.size } // flaw: whatever is no entry is taken for an exit, of a closed slot too
                slot.fsm_state = if slot.size > 0.0 { TradeStage::POSITION_OPEN } else { TradeStage::CLOSED };
                slot.closed = slot.size <= 0.0;
            }
            _ => {}
        }
        Outcome::ok()
    }
}

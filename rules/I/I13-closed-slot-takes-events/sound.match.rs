// path: src/lib.rs
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        match slot.fsm_state {
            TradeStage::IDLE | TradeStage::CLOSED => Outcome::rejected("SLOT_CLOSED"),
            TradeStage::ENTRY_WORKING | TradeStage::ORDER_REQUESTED => entry_event(slot, event),
            _ => exit_event(slot, event),
        }
    }
}
fn entry_event(slot: &mut TradeSlot, event: &VenueEvent) -> Outcome { slot.size += event.size; slot.fsm_state = TradeStage::POSITION_OPEN; Outcome::ok() }
fn exit_event(slot: &mut TradeSlot, event: &VenueEvent) -> Outcome { slot.size -= event.size; slot.fsm_state = TradeStage::CLOSED; Outcome::ok() }

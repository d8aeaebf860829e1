// path: src/lib.rs
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_WORKING, STALE_STATE_RECONCILING, CLOSED }
pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64 }
fn admits(stage: TradeStage) -> Result<(), Code> {
    match stage {
        TradeStage::CLOSED => Err(Code::SLOT_CLOSED),
        _ => Ok(()),
    }
}
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let mut slot = self.slots[event.slot_id].clone();
        let booked = admits(slot.fsm_state).and_then(|()| {
            slot.size += event.size;
            slot.fsm_state = TradeStage::POSITION_OPEN;
            Ok(())
        });
        match booked {
            Err(code) => Outcome::refused(code),
            Ok(()) => { self.slots[event.slot_id] = slot; Outcome::ok() }
        }
    }
}

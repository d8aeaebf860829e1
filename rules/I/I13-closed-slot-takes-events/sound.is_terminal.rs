// path: src/lib.rs
pub struct Kernel { slots: Vec<TradeSlot> }
impl TradeStage { fn is_terminal(self) -> bool { matches!(self, TradeStage::CLOSED) } }
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Result<Outcome, Code> {
        let slot = self.live_slot(event)?;
        slot.size += event.size;
        slot.fsm_state = TradeStage::POSITION_OPEN;
        Ok(Outcome::ok())
    }
    fn live_slot(&mut self, event: &VenueEvent) -> Result<&mut TradeSlot, Code> {
        let slot = self.slots.get_mut(event.slot_id).ok_or(Code::UNKNOWN)?;
        if slot.fsm_state.is_terminal() { return Err(Code::SLOT_CLOSED); }
        Ok(slot)
    }
}

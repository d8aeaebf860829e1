// path: src/lib.rs
impl Desk {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Answer {
        let slot = &mut self.slots[event.slot];
        if slot.fsm_state == TradeStage::STALE_STATE_RECONCILING { // flaw: asked for this, and not for closed
            return Answer::refused(KernelDiagnosticCode::STALE_STATE_RECONCILING);
        }
        match event.kind {
            KernelEventKind::ORDER_ACK => slot.fsm_state = TradeStage::ENTRY_WORKING,
            KernelEventKind::FULL_FILL => {
                slot.size += event.filled_size;
                slot.fsm_state = TradeStage::POSITION_OPEN;
            }
        }
        Answer::taken()
    }
}

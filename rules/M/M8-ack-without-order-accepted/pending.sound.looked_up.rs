// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Answer {
        let slot = &mut self.slots[event.slot];
        Self::taken(slot, event).unwrap_or_else(|refusal| refusal)
    }

    fn taken(slot: &mut TradeSlot, event: &VenueEvent) -> Result<Answer, Answer> {
        let order = slot.belonging_to(event).ok_or(Answer::refused(KernelDiagnosticCode::UNKNOWN_ORDER))?;
        match event.kind {
            KernelEventKind::ORDER_ACK => order.state = OrderState::TAKEN,
            KernelEventKind::RATE_LIMITED => return Err(Answer::refused(KernelDiagnosticCode::RATE_LIMITED)),
        }
        Ok(Answer::taken())
    }
}

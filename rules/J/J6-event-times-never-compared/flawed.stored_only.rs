// path: _rust_kernel/src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome { // flaw: the time is kept and never asked
        let Some(slot) = self.slots.get_mut(event.slot_id) else {
            return KernelOutcome::refused(KernelDiagnosticCode::INVALID_SLOT);
        };
        if slot.seen_event_ids.contains(&event.event_id) {
            return KernelOutcome::refused(KernelDiagnosticCode::DUPLICATE_EVENT);
        }
        slot.seen_event_ids.push_back(event.event_id.clone());
        slot.last_event_time = Some(event.timestamp);
        match event.kind {
            KernelEventKind::ORDER_ACK => slot.fsm_state = TradeStage::ENTRY_WORKING,
            KernelEventKind::PARTIAL_FILL | KernelEventKind::FULL_FILL => slot.fill(event.filled_size, event.price),
            _ => {}
        }
        KernelOutcome::accepted(slot)
    }
}

// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        let prev = slot.fsm_state;
        match event.kind {
            KernelEventKind::ORDER_ACK => match (slot.active_entry_order.as_mut(), slot.active_exit_order.as_mut()) { // flaw: the last arm takes it in silence
                (Some(o), _) => o.status = VenueOrderStatus::ACKED,
                (_, Some(o)) => o.status = VenueOrderStatus::ACKED,
                _ => {}
            },
            KernelEventKind::ORDER_REJECT => {
                return KernelOutcome { accepted: true, diagnostic_code: KernelDiagnosticCode::ORDER_REJECTED };
            }
            _ => {}
        }
        KernelOutcome { accepted: true, diagnostic_code: KernelDiagnosticCode::OK }
    }
}

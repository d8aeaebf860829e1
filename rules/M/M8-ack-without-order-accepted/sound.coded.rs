// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        let mut accepted = true;
        let mut code = KernelDiagnosticCode::OK;
        match event.kind {
            KernelEventKind::ORDER_ACK => match (slot.active_entry_order.as_mut(), slot.active_exit_order.as_mut()) {
                (Some(order), _) | (None, Some(order)) => order.status = VenueOrderStatus::ACKED,
                (None, None) => {
                    accepted = false;
                    code = KernelDiagnosticCode::NO_ACTIVE_ORDER;
                }
            },
            _ => slot.apply(&event),
        }
        KernelOutcome { accepted, diagnostic_code: code }
    }
}

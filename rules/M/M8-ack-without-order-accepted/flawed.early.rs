// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        match event.kind {
            KernelEventKind::ORDER_ACK => {
                let order = slot.active_entry_order.as_mut().or(slot.active_exit_order.as_mut()); // flaw: none of both is as good as one
                if let Some(order) = order {
                    order.status = VenueOrderStatus::ACKED;
                }
                KernelOutcome { accepted: true, diagnostic_code: KernelDiagnosticCode::OK }
            }
            _ => KernelOutcome { accepted: false, diagnostic_code: KernelDiagnosticCode::INVALID_EVENT },
        }
    }
}

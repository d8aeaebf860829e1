// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        let Some(order) = slot.order_for(&event) else {
            return KernelOutcome { accepted: false, diagnostic_code: KernelDiagnosticCode::UNKNOWN_ORDER };
        };
        match event.kind {
            KernelEventKind::ORDER_ACK => order.status = VenueOrderStatus::ACKED,
            _ => order.apply(&event),
        }
        KernelOutcome { accepted: true, diagnostic_code: KernelDiagnosticCode::OK }
    }
}
impl TradeSlot {
    fn order_for(&mut self, event: &VenueEvent) -> Option<&mut VenueOrder> {
        if self.active_entry_order.is_some() { self.active_entry_order.as_mut() } else { self.active_exit_order.as_mut() }
    }
}

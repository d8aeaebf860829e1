// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        let found = match event.kind {
            KernelEventKind::ORDER_ACK => slot.acknowledge(&event),
            _ => slot.apply(&event),
        };
        if !found {
            return KernelOutcome::rejected(slot, KernelDiagnosticCode::UNKNOWN_ORDER);
        }
        KernelOutcome::accepted(slot)
    }
}

impl TradeSlot {
    fn acknowledge(&mut self, event: &VenueEvent) -> bool {
        if let Some(order) = self.active_entry_order.as_mut() {
            order.status = VenueOrderStatus::ACKED;
            return true;
        }
        match self.active_exit_order.as_mut() {
            Some(order) => {
                order.status = VenueOrderStatus::ACKED;
                true
            }
            None => false,
        }
    }
}

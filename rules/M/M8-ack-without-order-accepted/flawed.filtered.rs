// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: &VenueEvent) -> Answer {
        let slot = &mut self.slots[event.slot];
        match event.kind {
            KernelEventKind::ORDER_ACK => {
                if let Some(order) = slot.active_exit_order.as_mut().filter(|o| o.state == OrderState::SENT) { // flaw: nothing for neither
                    order.state = OrderState::TAKEN;
                } else if let Some(order) = slot.active_entry_order.as_mut() {
                    order.state = OrderState::TAKEN;
                }
            }
            KernelEventKind::RATE_LIMITED => return Answer::new(false, KernelDiagnosticCode::RATE_LIMITED),
        }
        Answer::new(true, KernelDiagnosticCode::OK)
    }
}

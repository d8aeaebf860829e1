// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        if slot.fsm_state == TradeStage::STALE_STATE_RECONCILING {
            return answer(false, KernelDiagnosticCode::STALE_STATE_RECONCILING);
        }
        match event.kind {
            KernelEventKind::ORDER_ACK => {
                if slot.leaving() { // flaw: without the order that the stage asks for, nothing is said
                    if let Some(order) = slot.active_exit_order.as_mut() {
                        order.status = VenueOrderStatus::ACKED;
                    }
                } else if let Some(order) = slot.active_entry_order.as_mut() {
                    order.status = VenueOrderStatus::ACKED;
                }
            }
            _ => slot.apply(&event),
        }
        answer(true, KernelDiagnosticCode::OK)
    }
}
fn answer(accepted: bool, code: KernelDiagnosticCode) -> KernelOutcome {
    KernelOutcome { accepted, diagnostic_code: code, severity: code.severity() }
}
impl KernelDiagnosticCode {
    fn severity(self) -> Severity {
        match self {
            Self::OK | Self::DUPLICATE_EVENT => Severity::INFO,
            Self::RATE_LIMITED => Severity::WARNING,
            _ => Severity::ERROR,
        }
    }
}

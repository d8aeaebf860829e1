// path: src/lib.rs
pub fn on_venue_event(slot: &mut TradeSlot, ev: &VenueEvent) -> KernelOutcome {
    match ev.kind {
        KernelEventKind::CANCEL_ACK => {
            slot.active_exit_order = None;
            slot.fsm_state = TradeStage::PositionOpen;
            KernelOutcome::ok("CANCELLED")
        }
        KernelEventKind::CANCEL_REJECT => { // flaw: active_exit_order and EXIT_WORKING stay as they are
            slot.last_diagnostic = format!("cancel rejected: {}", ev.reason);
            slot.last_event_id = ev.event_id.clone();
            KernelOutcome::ok("CANCEL_REJECTED")
        }
        KernelEventKind::FILL => {
            slot.size = (slot.size - ev.quantity).max(0.0);
            if slot.size == 0.0 {
                slot.active_exit_order = None;
                slot.fsm_state = TradeStage::Closed;
            }
            KernelOutcome::ok("FILLED")
        }
        _ => KernelOutcome::ok("IGNORED"),
    }
}

#[allow(non_camel_case_types)]
pub enum KernelEventKind { ORDER_ACK, FILL, CANCEL_ACK, CANCEL_REJECT }

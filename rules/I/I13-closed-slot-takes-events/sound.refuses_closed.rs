// path: src/lib.rs
pub fn on_venue_event(kernel: &mut Kernel, ev: &VenueEvent) -> Outcome {
    let idx = match kernel.resolve_slot(ev) {
        Some(i) => i,
        None => return Outcome::reject(KernelDiagnostic::SlotNotFound),
    };
    if kernel.slots[idx].fsm_state == TradeStage::Closed {
        if ev.is_fill() {
            kernel.reconcile_requests.push(idx);
        }
        return Outcome::reject(KernelDiagnostic::SlotClosed);
    }
    let slot = &mut kernel.slots[idx];
    match ev.kind {
        EventKind::Ack => slot.fsm_state = TradeStage::EntryWorking,
        EventKind::Fill => {
            slot.size += ev.signed_quantity();
            slot.fsm_state = if slot.size > 0.0 { TradeStage::PositionOpen } else { TradeStage::Closed };
            slot.closed = slot.size <= 0.0;
        }
        EventKind::Reject => slot.fsm_state = TradeStage::Idle,
    }
    Outcome::accept()
}

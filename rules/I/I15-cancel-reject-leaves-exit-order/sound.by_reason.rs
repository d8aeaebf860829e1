// path: src/lib.rs
fn order_is_gone(code: i64) -> bool {
    matches!(code, 80016 | 80018 | 109414)
}

pub fn on_venue_event(slot: &mut TradeSlot, ev: &VenueEvent) -> &'static str {
    match ev.kind {
        KernelEventKind::CancelReject if order_is_gone(ev.reject_code) => {
            slot.active_exit_order = None;
            slot.fsm_state = TradeStage::PositionOpen;
            "EXIT_ORDER_GONE"
        }
        KernelEventKind::CancelReject if ev.reject_code == 0 => {
            slot.fsm_state = TradeStage::Reconciling;
            "CANCEL_REJECT_UNCLEAR"
        }
        KernelEventKind::CancelReject => "EXIT_ORDER_STILL_WORKING",
        KernelEventKind::CancelAck => {
            slot.active_exit_order = None;
            slot.fsm_state = TradeStage::PositionOpen;
            "CANCELLED"
        }
        _ => "IGNORED",
    }
}

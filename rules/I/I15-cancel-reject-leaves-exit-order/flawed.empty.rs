// path: src/lib.rs
pub fn on_venue_event(slot: &mut TradeSlot, ev: &VenueEvent) -> Code {
    let mut code = Code::OK;
    match ev.kind {
        KernelEventKind::CANCEL_ACK => { slot.active_exit_order = None; }
        KernelEventKind::CANCEL_REJECT => {}
        KernelEventKind::FILL => { slot.size = 1.0; }
    }
    slot.last_event = ev.at;
    code
}

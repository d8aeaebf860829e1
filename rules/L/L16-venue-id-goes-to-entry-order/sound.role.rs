// path: src/lib.rs
pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    let target = match event.role {
        OrderRole::Entry => slot.active_entry_order.as_mut(),
        OrderRole::Exit => slot.active_exit_order.as_mut(),
    };
    if let Some(order) = target {
        if !event.venue_order_id.is_empty() {
            order.venue_order_id.clone_from(&event.venue_order_id);
        }
    } else {
        return Outcome::refused("NO_MATCHING_ORDER");
    }
    match event.kind {
        EventKind::OrderAck => slot.mark_acked(event.role),
        EventKind::FullFill => slot.apply_fill(event),
        _ => {}
    }
    Outcome::accepted()
}

// path: src/lib.rs
pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    let has_order = slot.active_entry_order.is_some() || slot.active_exit_order.is_some();
    if event.kind.needs_order() && !has_order {
        return Outcome::refused("NO_ACTIVE_ORDER");
    }
    match event.kind {
        VenueEventKind::OrderAck => {
            if let Some(order) = slot.active_entry_order.as_mut() {
                order.status = OrderStatus::Acked;
            } else if let Some(order) = slot.active_exit_order.as_mut() {
                order.status = OrderStatus::Acked;
            }
        }
        VenueEventKind::Mark => slot.mark(event.price),
    }
    Outcome::accepted("OK")
}

impl VenueEventKind {
    fn needs_order(&self) -> bool {
        matches!(self, VenueEventKind::OrderAck)
    }
}

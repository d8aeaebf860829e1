// path: src/lib.rs
impl Kernel {
    fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let Some(slot) = self.slots.get_mut(event.slot_id) else {
            return Outcome::refused("UNKNOWN_SLOT");
        };
        match event.kind {
            VenueEventKind::OrderAck => {
                if let Some(order) = slot.active_entry_order.as_mut() {
                    order.status = OrderStatus::Acked;
                } else if let Some(order) = slot.active_exit_order.as_mut() {
                    order.status = OrderStatus::Acked;
                } else {
                    return Outcome::refused("ACK_WITHOUT_ORDER");
                }
            }
            VenueEventKind::FullFill => slot.apply_fill(event),
            _ => return Outcome::refused("UNSUPPORTED_EVENT"),
        }
        Outcome::accepted("OK")
    }
}

// path: src/lib.rs
impl Kernel {
    fn on_venue_event(&mut self, ev: VenueEvent) -> Outcome {
        let Some(slot) = self.slots.iter_mut().find(|s| s.trade_id == ev.trade_id) else {
            return Outcome::refused("UNKNOWN_TRADE");
        };
        let target = match (&mut slot.active_entry_order, &mut slot.active_exit_order) {
            (Some(entry), _) => Some(entry), // flaw: takes the entry order although the exit may be meant
            (None, Some(exit)) => Some(exit),
            (None, None) => None,
        };
        if let (Some(order), Some(id)) = (target, ev.venue_order_id.as_deref()) {
            order.venue_order_id = id.to_string();
        }
        match ev.kind {
            EventKind::OrderAck => slot.acked = true,
            EventKind::Fill => slot.apply_fill(&ev),
            _ => {}
        }
        Outcome::accepted()
    }
}

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
                    slot.stage = TradeStage::EntryWorking;
                } else if let Some(order) = slot.active_exit_order.as_mut() {
                    order.status = OrderStatus::Acked;
                    slot.stage = TradeStage::ExitWorking;
                } // flaw: no branch for a slot without either order, the event counts as accepted
            }
            VenueEventKind::FullFill => slot.apply_fill(event),
            _ => return Outcome::refused("UNSUPPORTED_EVENT"),
        }
        Outcome::accepted("OK")
    }
}

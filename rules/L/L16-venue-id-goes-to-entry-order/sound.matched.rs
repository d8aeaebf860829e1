// path: src/lib.rs
impl Slot {
    fn order_for(&mut self, ev: &VenueEvent) -> Option<&mut VenueOrder> {
        [self.active_entry_order.as_mut(), self.active_exit_order.as_mut()]
            .into_iter()
            .flatten()
            .find(|o| {
                o.client_order_id == ev.client_order_id
                    || (!o.venue_order_id.is_empty() && o.venue_order_id == ev.venue_order_id)
            })
    }
}

impl Kernel {
    fn on_venue_event(&mut self, ev: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[ev.slot_id];
        let Some(order) = slot.order_for(ev) else {
            return Outcome::refused("NO_MATCHING_ORDER");
        };
        order.venue_order_id = ev.venue_order_id.clone();
        Outcome::accepted()
    }
}

// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        let order = match event.role {
            OrderRole::Entry => slot.active_entry_order.as_mut(),
            OrderRole::Exit => slot.active_exit_order.as_mut(),
        };
        let Some(order) = order else { return Outcome::refused("NO_MATCHING_ORDER") };
        order.venue_order_id = event.venue_order_id.clone();
        Outcome::accepted()
    }
}

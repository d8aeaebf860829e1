// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        match event.kind {
            KernelEventKind::ORDER_REJECT => match slot.active_entry_order.take() {
                Some(order) => {
                    log::warn!("{} was refused", order.client_order_id);
                    *slot = TradeSlot::new(slot.slot_id); // flaw: whatever the slot held
                }
                None => slot.active_exit_order = None,
            },
            _ => slot.apply(&event),
        }
        KernelOutcome::accepted(slot)
    }
}

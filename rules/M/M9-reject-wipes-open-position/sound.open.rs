// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        match event.kind {
            KernelEventKind::ORDER_REJECT => {
                let filled = slot.active_entry_order.as_ref().map_or(0.0, |order| order.filled_size);
                if slot.active_exit_order.is_some() {
                    slot.active_exit_order = None;
                    slot.fsm_state = TradeStage::POSITION_OPEN;
                } else if filled > 0.0 || slot.fsm_state == TradeStage::POSITION_OPEN {
                    slot.active_entry_order = None;
                } else {
                    *slot = TradeSlot::default();
                }
            }
            _ => slot.apply(&event),
        }
        KernelOutcome::accepted(slot)
    }
}

// path: src/lib.rs
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        match event.kind {
            KernelEventKind::ORDER_REJECT => {
                let role = slot.rejected_role();
                slot.drop_order(role);
                if !slot.has_position() {
                    slot.reset_to_idle();
                }
            }
            _ => slot.apply(&event),
        }
        KernelOutcome::accepted(slot)
    }
}

impl TradeSlot {
    fn has_position(&self) -> bool {
        self.size > 0.0
    }

    fn reset_to_idle(&mut self) {
        self.fsm_state = TradeStage::IDLE;
        self.size = 0.0;
        self.active_entry_order = None;
    }
}

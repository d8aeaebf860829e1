// path: src/lib.rs
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn on_venue_event(&mut self, event: VenueEvent) -> KernelOutcome {
        let slot = &mut self.slots[event.slot_id];
        match event.kind {
            KernelEventKind::ORDER_REJECT | KernelEventKind::CANCEL_ACK => {
                if slot.active_entry_order.is_some() {
                    slot.clear(); // flaw: whatever the slot holds
                } else {
                    slot.active_exit_order = None;
                    slot.fsm_state = TradeStage::POSITION_OPEN;
                }
            }
            _ => slot.apply(&event),
        }
        KernelOutcome::accepted(slot)
    }
}
impl TradeSlot {
    fn clear(&mut self) {
        *self = TradeSlot { slot_id: self.slot_id, ..TradeSlot::default() };
    }
}

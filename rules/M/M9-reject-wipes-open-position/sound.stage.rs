// path: src/lib.rs
impl Kernel {
    fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        if event.kind == VenueEventKind::OrderReject {
            let working = matches!(slot.stage, TradeStage::OrderRequested | TradeStage::EntryWorking);
            if slot.active_entry_order.take().is_some() {
                if working && slot.size == 0.0 {
                    slot.stage = TradeStage::Idle;
                    slot.trade_id.clear();
                } else if slot.size > 0.0 {
                    slot.stage = TradeStage::PositionOpen;
                }
            } else if slot.active_exit_order.take().is_some() {
                slot.stage = TradeStage::PositionOpen;
            }
        }
        Outcome::accepted()
    }
}

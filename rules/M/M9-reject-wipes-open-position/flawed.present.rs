// path: src/lib.rs
impl Kernel {
    fn on_venue_event(&mut self, event: &VenueEvent) -> Outcome {
        let slot = &mut self.slots[event.slot_id];
        match event.kind {
            VenueEventKind::OrderReject => {
                if slot.active_entry_order.is_some() { // flaw: also true in PositionOpen with a stale order
                    slot.active_entry_order = None;
                    slot.stage = TradeStage::Idle;
                    slot.size = 0.0;
                    slot.entry_price = 0.0;
                    slot.trade_id.clear();
                } else if slot.active_exit_order.take().is_some() {
                    slot.stage = TradeStage::PositionOpen;
                }
            }
            VenueEventKind::FullFill => slot.apply_fill(event),
            _ => {}
        }
        Outcome::accepted()
    }
}

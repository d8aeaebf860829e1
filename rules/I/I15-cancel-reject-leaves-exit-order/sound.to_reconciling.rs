// path: src/lib.rs
impl KernelCore {
    fn cancel_refused(&mut self, i: usize, ev: &VenueEvent) {
        let slot = &mut self.slots[i];
        slot.last_diagnostic = format!("cancel rejected: {}", ev.reason);
        slot.fsm_state = TradeStage::Reconciling;
        let order_id = slot.active_exit_order.as_ref().map(|o| o.venue_order_id.clone());
        if let Some(id) = order_id {
            self.queries.push(OrderQuery { slot: i, venue_order_id: id });
        }
    }

    pub fn on_order_status(&mut self, i: usize, alive: bool) {
        let slot = &mut self.slots[i];
        if slot.fsm_state != TradeStage::Reconciling {
            return;
        }
        if alive {
            slot.fsm_state = TradeStage::ExitWorking;
        } else {
            slot.active_exit_order = None;
            slot.fsm_state = TradeStage::PositionOpen;
        }
    }

    pub fn on_venue_event(&mut self, i: usize, ev: &VenueEvent) {
        match ev.kind {
            EventKind::CANCEL_REJECT => self.cancel_refused(i, ev),
            EventKind::FILL => self.apply_fill(i, ev),
            _ => self.on_other(i, ev),
        }
    }
}

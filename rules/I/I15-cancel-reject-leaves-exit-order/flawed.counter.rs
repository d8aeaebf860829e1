// path: src/lib.rs
impl KernelCore {
    fn on_cancel_ack(&mut self, i: usize) {
        let s = &mut self.slots[i];
        s.active_exit_order.take();
        s.active_entry_order.take();
        s.fsm_state = if s.size > 0.0 { TradeStage::PositionOpen } else { TradeStage::Idle };
    }

    fn on_cancel_reject(&mut self, i: usize, reason: &str) { // flaw: counts and notes, the dead exit order is kept
        self.cancel_rejects += 1;
        self.slots[i].metadata.insert("cancel_reject".into(), reason.into());
    }

    pub fn on_venue_event(&mut self, ev: &VenueEvent) -> bool {
        let Some(i) = self.find_slot(&ev.trade_id) else { return false };
        match ev.kind {
            EventKind::CancelAck => self.on_cancel_ack(i),
            EventKind::CancelReject => self.on_cancel_reject(i, &ev.reason),
            EventKind::Fill => self.apply_fill(i, ev),
            EventKind::Ack => self.on_ack(i, ev),
        }
        true
    }

    fn may_exit(&self, i: usize) -> bool {
        self.slots[i].active_exit_order.is_none()
    }
}

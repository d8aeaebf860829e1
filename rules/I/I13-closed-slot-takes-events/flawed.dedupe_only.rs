// path: src/lib.rs
impl KernelCore {
    fn transition(&mut self, idx: usize, to: TradeStage) {
        let from = self.slots[idx].fsm_state;
        self.slots[idx].fsm_state = to;
        self.slots[idx].closed = to == TradeStage::Closed;
        self.transitions.push(Transition { idx, from, to });
    }

    pub fn on_venue_event(&mut self, ev: VenueEvent) -> KernelDiagnostic {
        let idx = match self.index.get(&ev.venue_order_id) {
            Some(&i) => i,
            None => return KernelDiagnostic::SlotNotFound,
        };
        if !self.slots[idx].seen_event_ids.insert(ev.event_id.clone()) {
            return KernelDiagnostic::DuplicateEvent; // flaw: CLOSED is left without any question
        }
        if ev.is_fill() {
            self.slots[idx].size = (self.slots[idx].size + ev.signed_qty()).max(0.0);
            if self.slots[idx].size > 0.0 {
                self.transition(idx, TradeStage::PositionOpen);
            } else {
                self.transition(idx, TradeStage::Closed);
            }
        } else if ev.is_ack() {
            self.transition(idx, TradeStage::EntryWorking);
        }
        KernelDiagnostic::Ok
    }
}

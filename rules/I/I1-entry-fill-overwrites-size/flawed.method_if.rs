// path: src/lib.rs
impl KernelCore {
    fn is_entry(&self, idx: usize, order_id: &str) -> bool {
        self.slots[idx]
            .active_entry_order
            .as_ref()
            .map_or(false, |o| o.venue_order_id == order_id)
    }

    /// Each VenueEvent of kind FILL carries the quantity of that trade alone.
    fn apply_fill(&mut self, idx: usize, ev: &VenueEvent) -> KernelDiagnostic {
        let traded = ev.size.abs();
        let entering = self.is_entry(idx, &ev.venue_order_id);
        let s = &mut self.slots[idx];
        if entering {
            let px = if ev.price > 0.0 { ev.price } else { s.entry_price };
            let booked = TradeSlot {
                size: traded, // flaw: previous partial fills of this order are dropped
                entry_price: px,
                ..s.clone()
            };
            *s = booked;
            if ev.kind == KernelEventKind::FullFill {
                s.active_entry_order = None;
                s.fsm_state = TradeStage::PositionOpen;
            }
            return KernelDiagnostic::Ok;
        }
        s.size = (s.size - traded).max(0.0);
        KernelDiagnostic::Ok
    }
}

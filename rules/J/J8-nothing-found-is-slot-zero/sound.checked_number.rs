// path: src/lib.rs
pub struct Books { slots: Vec<TradeSlot>, by_trade: HashMap<String, usize> }
impl Books {
    fn resolve_slot(&self, ev: &VenueEvent) -> Option<usize> {
        if let Ok(number) = usize::try_from(ev.slot_number) {
            if number < self.slots.len() {
                return Some(number);
            }
        }
        self.by_trade.get(&ev.trade_id).copied()
    }
}

// path: src/lib.rs
const STEP: f64 = 1e-8;
struct Order { intended_size: f64, filled_size: f64 }
impl Order { fn rest(&self) -> f64 { (self.intended_size - self.filled_size).max(0.0) } }
impl TradeSlot {
    fn apply_fill(&mut self, ev: &VenueEvent, exit: Option<ExitRole>) -> Code {
        match exit {
            Some(_) => self.reduce(ev),
            None => self.grow(ev),
        }
    }
    fn grow(&mut self, ev: &VenueEvent) -> Code {
        let Some(order) = self.active_entry_order.as_mut() else { return Code::UNKNOWN_ORDER };
        let surplus = (ev.size - order.rest()).max(0.0);
        order.filled_size += ev.size;
        self.size += ev.size;
        if surplus >= STEP { Code::OVERFILL } else { Code::OK }
    }
    fn reduce(&mut self, ev: &VenueEvent) -> Code { self.size -= ev.size.min(self.size); Code::OK }
}

// path: src/lib.rs
pub struct Execution { pub last: f64, pub size: f64, pub price: f64 }
impl Execution {
    fn traded(&self) -> f64 { if self.last > 0.0 { self.last } else { self.size } }
}
impl TradeSlot {
    pub fn apply_fill(&mut self, exec: &Execution) {
        let traded = exec.traded();
        if self.leaving() {
            self.size = (self.size - traded).max(0.0);
            return;
        }
        self.entry_price = exec.price;
        self.size = traded; // flaw: the execution has a `size` too, and it is not the slot's
    }
    fn leaving(&self) -> bool { self.active_exit_order.is_some() }
}
pub struct TradeSlot { pub size: f64, pub entry_price: f64, pub active_exit_order: Option<String> }

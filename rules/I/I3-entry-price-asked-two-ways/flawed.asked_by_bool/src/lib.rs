impl Slot {
    pub fn mark_price(&mut self, price: f64) {
        if self.entry_price <= 0.0 {
            return;
        }
        self.unrealized_pnl = (price - self.entry_price) * self.size;
    }
}

impl TradeSlot {
    fn has_entry(&self) -> bool {
        !(self.entry_price <= 0.0)
    }

    pub fn pnl_at(&self, mark: f64) -> f64 {
        if !self.has_entry() {
            return 0.0;
        }
        self.side.sign() * self.size * (mark - self.entry_price)
    }
}

pub struct TradeSlot {
    pub side: Side,
    pub size: f64,
    pub entry_price: f64,
}

// path: src/lib.rs
pub struct TradeSlot {
    pub is_long: bool,
    pub entry_price: f64,
    pub size: f64,
    pub leverage: f64,
    pub unrealized_pnl: f64,
    pub last_price: f64,
}

impl TradeSlot {
    pub fn mark_price(&mut self, price: f64) -> bool {
        if !price.is_finite() || price <= 0.0 {
            return false;
        }
        self.last_price = price;
        if self.size == 0.0 {
            self.unrealized_pnl = 0.0;
            return true;
        }
        let delta = if self.is_long { price - self.entry_price } else { self.entry_price - price };
        self.unrealized_pnl = delta * self.size * self.leverage; // flaw: only the incoming price was checked
        true
    }
}

impl TradeSlot { fn pnl_at(&self, p: f64) -> f64 { if self.entry_price <= 0.0 { return 0.0; } p - self.entry_price } }

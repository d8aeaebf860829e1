// path: src/lib.rs
pub struct TradeSlot {
    pub entry_price: f64,
    pub size: f64,
    pub leverage: f64,
    pub sign: f64,
    pub realized_pnl: f64,
}

impl TradeSlot {
    pub fn apply_fill(&mut self, price: f64, qty: f64, is_exit: bool) -> Result<(), &'static str> {
        if is_exit {
            let pnl = (price - self.entry_price) * self.sign * qty * self.leverage;
            let total = self.realized_pnl + pnl;
            if !pnl.is_finite() || !total.is_finite() {
                return Err("NON_FINITE_PNL");
            }
            self.realized_pnl = total;
            self.size = (self.size - qty).max(0.0);
        } else {
            self.size += qty;
        }
        Ok(())
    }
}

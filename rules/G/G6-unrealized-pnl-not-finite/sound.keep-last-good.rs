// path: src/lib.rs
pub struct TradeSlot {
    pub entry_price: f64,
    pub size: f64,
    pub leverage: f64,
    pub sign: f64,
    pub unrealized_pnl: f64,
}

#[derive(Debug)]
pub enum MarkError { InvalidPrice, NonFiniteResult }

impl TradeSlot {
    pub fn mark_price(&mut self, price: f64) -> Result<(), MarkError> {
        if !price.is_finite() || price <= 0.0 {
            return Err(MarkError::InvalidPrice);
        }
        let result = (price - self.entry_price) * self.size * self.leverage * self.sign;
        if !result.is_finite() {
            return Err(MarkError::NonFiniteResult);
        }
        self.unrealized_pnl = result;
        Ok(())
    }
}

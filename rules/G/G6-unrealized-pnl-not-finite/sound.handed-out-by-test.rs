// path: src/lib.rs
pub enum Fault {
    Overflow,
    Quote,
}

fn checked(amount: f64) -> Result<f64, Fault> {
    Some(amount).filter(|a| a.is_finite()).ok_or(Fault::Overflow)
}

pub struct TradeSlot {
    entry_price: f64,
    size: f64,
    leverage: f64,
    unrealized_pnl: f64,
}

impl TradeSlot {
    fn result_at(&self, quote: f64) -> Result<f64, Fault> {
        checked((quote - self.entry_price) * self.size * self.leverage)
    }

    pub fn mark_price(&mut self, price: f64) -> Result<(), Fault> {
        if !(price > 0.0) {
            return Err(Fault::Quote);
        }
        let open = if self.size > 0.0 { self.result_at(price)? } else { 0.0 };
        self.unrealized_pnl = open;
        Ok(())
    }
}

// path: src/lib.rs
pub enum Fault {
    Quote,
}

fn checked(quote: f64) -> Result<f64, Fault> {
    Some(quote).filter(|q| q.is_finite() && *q > 0.0).ok_or(Fault::Quote)
}

pub struct TradeSlot {
    entry_price: f64,
    size: f64,
    leverage: f64,
    unrealized_pnl: f64,
}

impl TradeSlot {
    pub fn mark_price(&mut self, price: f64) -> Result<(), Fault> {
        let quote = checked(price)?;
        self.unrealized_pnl = (quote - self.entry_price) * self.size * self.leverage; // flaw: only the quote was asked
        Ok(())
    }
}

// path: src/lib.rs
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize, Clone)]
pub struct TradeSlot { slot_id: usize, entry_price: f64, size: f64, leverage: f64, side: i8, unrealized_pnl: f64 }

fn usable(price: f64) -> Option<f64> {
    (price.is_finite() && price > 0.0).then_some(price)
}

impl TradeSlot {
    fn open_result(&self, at: f64) -> f64 {
        [at - self.entry_price, self.size, self.leverage, f64::from(self.side)].iter().product()
    }

    pub fn mark_price(&mut self, price: f64) -> Result<f64, String> {
        let at = usable(price).ok_or_else(|| format!("INVALID_MARK_PRICE {}", price))?;
        self.unrealized_pnl = self.open_result(at); // flaw: result goes in unexamined
        Ok(self.unrealized_pnl)
    }
}

pub fn mark_all(slots: &mut [TradeSlot], price: f64) -> usize {
    slots.iter_mut().filter_map(|s| s.mark_price(price).ok()).count()
}

// path: src/lib.rs
pub struct TradeSlot { entry_price: f64, size: f64, leverage: f64, realized_pnl: f64 }

/// What an order may ask for, which says nothing of a fill.
pub struct Quote { pub price: f64 }

pub fn quote_from(raw: f64, min: f64) -> Quote {
    Quote { price: min.max(raw) }
}

impl TradeSlot {
    pub fn apply_fill(&mut self, price: f64, quantity: f64) {
        if !price.is_finite() {
            return;
        }
        let open = (price - self.entry_price) * quantity;
        self.realized_pnl += open * self.leverage; // flaw
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
pub struct TradeSlot {
    pub size: f64,
    pub entry_price: Option<f64>,
}

impl TradeSlot {
    pub fn set_entry_price(&mut self, px: f64) {
        self.entry_price = if px > 0.0 { Some(px) } else { None };
    }

    pub fn pnl(&self, mark: f64) -> f64 {
        match self.entry_price {
            Some(p) => (mark - p) * self.size,
            None => 0.0,
        }
    }
}

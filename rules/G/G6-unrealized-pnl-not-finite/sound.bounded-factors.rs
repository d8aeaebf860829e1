// path: src/lib.rs
const PRICE_CEILING: f64 = 1.0e8;
const SIZE_CEILING: f64 = 1.0e9;
const LEVERAGE_CEILING: f64 = 100.0;

pub struct TradeSlot { entry_price: f64, size: f64, leverage: f64, unrealized_pnl: f64 }

impl TradeSlot {
    pub fn open(entry_price: f64, size: f64, leverage: f64) -> Option<Self> {
        let ok = entry_price > 0.0 && entry_price <= PRICE_CEILING
            && size > 0.0 && size <= SIZE_CEILING
            && leverage >= 1.0 && leverage <= LEVERAGE_CEILING;
        ok.then(|| TradeSlot { entry_price, size, leverage, unrealized_pnl: 0.0 })
    }

    pub fn mark_price(&mut self, price: f64) {
        if !(price > 0.0 && price <= PRICE_CEILING) {
            return;
        }
        self.unrealized_pnl = (price - self.entry_price) * self.size * self.leverage;
    }

    pub fn unrealized(&self) -> f64 {
        self.unrealized_pnl
    }
}

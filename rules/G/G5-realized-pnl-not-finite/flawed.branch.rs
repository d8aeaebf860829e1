// path: src/lib.rs
#[derive(PartialEq, Clone, Copy)]
pub enum Side { Long, Short }

pub struct TradeSlot {
    pub side: Side,
    pub entry_price: f64,
    pub size: f64,
    pub leverage: f64,
    pub realized_pnl: f64,
}

impl TradeSlot {
    pub fn apply_fill(&mut self, price: f64, qty: f64, is_exit: bool) {
        if !is_exit {
            let total = self.size + qty;
            self.entry_price = (self.entry_price * self.size + price * qty) / total;
            self.size = total;
            return;
        }
        let direction = if self.side == Side::Long { 1.0 } else { -1.0 };
        let price_move = (price - self.entry_price) * direction;
        let pnl = price_move * qty * self.leverage;
        self.realized_pnl += pnl; // flaw: the product is added without a look at it
        self.size = (self.size - qty).max(0.0);
    }
}

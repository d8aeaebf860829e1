// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_SENT, EXIT_WORKING, CLOSED }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeSide { LONG, SHORT }
pub struct TradeSlot {
    pub asset: String,
    pub side: TradeSide,
    pub fsm_state: TradeStage,
    pub size: f64,
    pub leverage: f64,
    pub entry_price: f64,
    pub unrealized_pnl: f64,
    pub closed: bool,
}
pub struct VenueEvent { pub price: f64, pub filled_size: f64 }

impl TradeSlot {
    pub fn mark_price(&mut self, price: f64) {
        if !price.is_finite() || price <= 0.0 {
            return;
        }
        if self.entry_price <= 0.0 || self.size <= 0.0 {
            self.unrealized_pnl = 0.0;
            return;
        }
        let sign = match self.side {
            TradeSide::LONG => 1.0,
            TradeSide::SHORT => -1.0,
        };
        self.unrealized_pnl = sign * (price / self.entry_price - 1.0) * self.size * self.leverage;
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if event.price > 0.0 {
        slot.entry_price = event.price;
    }
    slot.size = event.filled_size;
}

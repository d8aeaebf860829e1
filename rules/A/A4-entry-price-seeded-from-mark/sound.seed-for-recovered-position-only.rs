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
    fn holds_position(&self) -> bool {
        matches!(
            self.fsm_state,
            TradeStage::POSITION_OPEN | TradeStage::EXIT_REQUESTED | TradeStage::EXIT_SENT | TradeStage::EXIT_WORKING
        )
    }

    pub fn mark_price(&mut self, price: f64) {
        if price <= 0.0 || !price.is_finite() {
            return;
        }
        if self.holds_position() && self.entry_price <= 0.0 {
            self.entry_price = price;
        }
        if self.entry_price <= 0.0 {
            self.unrealized_pnl = 0.0;
            return;
        }
        let diff = price - self.entry_price;
        self.unrealized_pnl = if self.side == TradeSide::LONG { diff } else { -diff } * self.size;
    }
}

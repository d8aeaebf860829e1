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
    pub fn accept_enter(&mut self, target_size: f64) {
        self.fsm_state = TradeStage::ORDER_REQUESTED;
        self.size = target_size;
        self.entry_price = 0.0;
    }

    pub fn mark_price(&mut self, price: f64) {
        match (price > 0.0, self.size > 0.0, self.entry_price > 0.0) {
            (false, _, _) => {}
            (true, true, false) => {
                self.entry_price = price; // flaw: size is no fill
                self.unrealized_pnl = 0.0;
            }
            (true, _, _) => {
                let move_ = price - self.entry_price;
                let signed = if self.side == TradeSide::LONG { move_ } else { -move_ };
                self.unrealized_pnl = signed * self.size;
            }
        }
    }
}

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
    fn pnl_at(&self, price: f64) -> f64 {
        let diff = match self.side {
            TradeSide::LONG => price - self.entry_price,
            TradeSide::SHORT => self.entry_price - price,
        };
        diff * self.size
    }

    pub fn mark_price(&mut self, price: f64) {
        let known = self.entry_price > 0.0 && price.is_finite();
        self.unrealized_pnl = if known { self.pnl_at(price) } else { 0.0 };
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if slot.entry_price <= 0.0 {
        slot.entry_price = event.price;
    }
    slot.size += event.filled_size;
    slot.fsm_state = TradeStage::POSITION_OPEN;
    slot.mark_price(event.price);
}

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

fn revalue(slot: &mut TradeSlot, mark: f64) {
    let direction = if slot.side == TradeSide::SHORT { -1.0 } else { 1.0 };
    slot.unrealized_pnl = direction * (mark - slot.entry_price) * slot.size;
}

impl TradeSlot {
    pub fn mark_price(&mut self, price: f64) {
        if price.is_nan() {
            return;
        }
        let basis = if self.entry_price > 0.0 { self.entry_price } else { price };
        self.entry_price = basis; // flaw: fallback mark is stored
        revalue(self, price);
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    slot.entry_price = event.price;
    slot.size += event.filled_size;
}

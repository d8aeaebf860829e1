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
pub struct MarkReport { pub asset: String, pub reference: f64, pub pnl: f64 }

impl TradeSlot {
    pub fn mark_price(&mut self, price: f64) -> MarkReport {
        let basis = if self.entry_price > 0.0 { self.entry_price } else { price };
        let mut pnl = (price - basis) * self.size;
        if self.side == TradeSide::SHORT {
            pnl = -pnl;
        }
        self.unrealized_pnl = pnl;
        MarkReport { asset: self.asset.clone(), reference: basis, pnl }
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if event.price.is_finite() {
        slot.entry_price = event.price;
    }
    slot.size = event.filled_size;
}

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

pub fn mark_price(slot: &mut TradeSlot, price: f64) {
    if !(price > 0.0) {
        return;
    }
    match slot.fsm_state {
        TradeStage::POSITION_OPEN | TradeStage::EXIT_WORKING => {
            if slot.entry_price == 0.0 {
                slot.entry_price = price;
            }
            let sign = if slot.side == TradeSide::LONG { 1.0 } else { -1.0 };
            slot.unrealized_pnl = sign * (price - slot.entry_price) * slot.size;
        }
        TradeStage::IDLE | TradeStage::ORDER_REQUESTED | TradeStage::ENTRY_WORKING => slot.unrealized_pnl = 0.0,
        _ => {}
    }
}

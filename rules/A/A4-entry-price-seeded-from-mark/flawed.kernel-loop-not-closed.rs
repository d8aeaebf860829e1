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
pub struct KernelCore { pub slots: Vec<TradeSlot>, pub marks_seen: u64 }

impl KernelCore {
    pub fn mark_price(&mut self, asset: &str, price: f64) -> usize {
        self.marks_seen += 1;
        let mut touched = 0;
        for slot in self.slots.iter_mut().filter(|s| s.asset == asset) {
            if slot.closed || slot.fsm_state == TradeStage::IDLE {
                continue;
            }
            if !(slot.entry_price > 0.0) {
                slot.entry_price = price; // flaw: entry still working here
            }
            let diff = match slot.side {
                TradeSide::LONG => price - slot.entry_price,
                TradeSide::SHORT => slot.entry_price - price,
            };
            slot.unrealized_pnl = diff * slot.size;
            touched += 1;
        }
        touched
    }
}

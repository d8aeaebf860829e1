// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_REQUESTED, EXIT_WORKING, CLOSED }
#[derive(Default)]
pub struct VenueOrder { pub intended_size: f64, pub filled_size: f64 }
pub struct TradeSlot {
    pub slot_id: usize,
    pub fsm_state: TradeStage,
    pub size: f64,
    pub entry_price: f64,
    pub realized_pnl: f64,
    pub unrealized_pnl: f64,
    pub closed: bool,
    pub active_leg_index: usize,
    pub exit_leg_ratios: Vec<f64>,
    pub active_entry_order: Option<VenueOrder>,
    pub active_exit_order: Option<VenueOrder>,
}
pub struct VenueEvent { pub price: f64, pub filled_size: f64, pub is_full: bool }
const EPS: f64 = 1e-12;

impl TradeSlot {
    fn apply_exit_fill(&mut self, price: f64, quantity: f64) {
        self.realized_pnl += (price - self.entry_price) * quantity.min(self.size);
        let left = self.size - quantity;
        self.size = if left > 0.0 { left } else { 0.0 }; // flaw: closes on last leg only
        self.active_leg_index += 1;
        self.active_exit_order = None;
        let all_legs_done = self.active_leg_index >= self.exit_leg_ratios.len();
        if self.size <= EPS && all_legs_done {
            self.closed = true;
            self.fsm_state = TradeStage::CLOSED;
            return;
        }
        self.fsm_state = TradeStage::POSITION_OPEN;
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    match slot.fsm_state {
        TradeStage::EXIT_REQUESTED | TradeStage::EXIT_WORKING => slot.apply_exit_fill(event.price, event.filled_size),
        _ => {
            slot.size += event.filled_size;
            slot.entry_price = event.price;
        }
    }
}

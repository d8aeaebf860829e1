// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum TradeStage { POSITION_OPEN, EXIT_WORKING, CLOSED }

pub struct TradeSlot {
    pub fsm_state: TradeStage,
    pub exit_leg_ratios: Vec<f64>,
    pub active_leg_index: usize,
    pub size: f64,
}

impl TradeSlot {
    pub fn consume_exit_leg(&mut self, filled: f64) {
        let all_legs_done = self.active_leg_index >= self.exit_leg_ratios.len();
        self.size -= filled;
        self.active_leg_index += 1;
        if all_legs_done { // flaw: computed before the index moved
            self.fsm_state = TradeStage::CLOSED;
        } else {
            self.fsm_state = TradeStage::POSITION_OPEN;
        }
    }
}

pub fn on_exit_filled(slot: &mut TradeSlot, quantity: f64) -> TradeStage {
    slot.consume_exit_leg(quantity);
    slot.fsm_state
}

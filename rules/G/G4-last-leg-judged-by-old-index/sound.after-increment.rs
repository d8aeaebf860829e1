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
    fn all_legs_done(&self) -> bool {
        self.size <= 1e-12 || self.active_leg_index >= self.exit_leg_ratios.len()
    }

    pub fn consume_exit_leg(&mut self, filled: f64) {
        self.size = (self.size - filled).max(0.0);
        self.active_leg_index += 1;
        self.fsm_state = if self.all_legs_done() {
            TradeStage::CLOSED
        } else {
            TradeStage::POSITION_OPEN
        };
    }
}

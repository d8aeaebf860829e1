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

impl TradeSlot {
    const TOLERANCE: f64 = 1e-10;

    fn consume_exit_leg(&mut self) {
        self.active_leg_index += 1;
        self.active_exit_order = None;
        if self.active_leg_index >= self.exit_leg_ratios.len() {
            self.closed = true;
            self.fsm_state = TradeStage::CLOSED;
        } else {
            self.fsm_state = TradeStage::POSITION_OPEN;
        }
    }

    fn close_if_flat(&mut self) {
        if self.closed || self.size > Self::TOLERANCE {
            return;
        }
        self.closed = true;
        self.fsm_state = TradeStage::CLOSED;
        self.active_entry_order = None;
        self.active_exit_order = None;
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if slot.active_exit_order.is_some() {
        slot.size = (slot.size - event.filled_size).max(0.0);
        slot.consume_exit_leg();
        slot.close_if_flat();
    } else {
        slot.size += event.filled_size;
        slot.fsm_state = TradeStage::POSITION_OPEN;
    }
}

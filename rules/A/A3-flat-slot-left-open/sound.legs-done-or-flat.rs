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
const SIZE_EPS: f64 = 1e-9;

fn close(slot: &mut TradeSlot) {
    slot.closed = true;
    slot.fsm_state = TradeStage::CLOSED;
    slot.active_entry_order = None;
    slot.active_exit_order = None;
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent, is_exit: bool) {
    if !is_exit {
        slot.size += event.filled_size;
        slot.fsm_state = TradeStage::POSITION_OPEN;
        return;
    }
    let fill_size = event.filled_size;
    slot.size = (slot.size - fill_size).max(0.0);
    if event.is_full {
        slot.active_leg_index += 1;
        slot.active_exit_order = None;
    }
    let all_legs_done = slot.active_leg_index >= slot.exit_leg_ratios.len();
    if all_legs_done || slot.size <= SIZE_EPS {
        close(slot);
    } else {
        slot.fsm_state = if event.is_full { TradeStage::POSITION_OPEN } else { TradeStage::EXIT_WORKING };
    }
}

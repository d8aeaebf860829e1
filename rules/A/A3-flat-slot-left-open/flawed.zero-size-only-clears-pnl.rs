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

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    match slot.active_exit_order.as_mut() {
        None => {
            slot.size = slot.size + event.filled_size;
            slot.fsm_state = TradeStage::POSITION_OPEN;
        }
        Some(order) => {
            order.filled_size += event.filled_size;
            let leg_full = order.filled_size + 1e-9 >= order.intended_size;
            let remainder = f64::max(slot.size - event.filled_size, 0.0);
            slot.size = remainder; // flaw: remainder zero leaves stage
            if remainder <= 1e-9 {
                slot.unrealized_pnl = 0.0;
            }
            if !leg_full {
                slot.fsm_state = TradeStage::EXIT_WORKING;
                return;
            }
            slot.active_exit_order = None;
            slot.active_leg_index += 1;
            if slot.active_leg_index == slot.exit_leg_ratios.len() {
                slot.closed = true;
                slot.fsm_state = TradeStage::CLOSED;
            } else {
                slot.fsm_state = TradeStage::POSITION_OPEN;
            }
        }
    }
}

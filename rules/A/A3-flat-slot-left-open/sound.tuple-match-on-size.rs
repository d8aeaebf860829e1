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
    if slot.active_exit_order.is_none() {
        slot.size += event.filled_size;
        return;
    }
    slot.size = f64::max(0.0, slot.size - event.filled_size);
    let legs_left = slot.exit_leg_ratios.len().saturating_sub(slot.active_leg_index + 1);
    let next = match (legs_left, slot.size) {
        (_, s) if s <= f64::EPSILON => TradeStage::CLOSED,
        (0, _) if event.is_full => TradeStage::CLOSED,
        _ if event.is_full => TradeStage::POSITION_OPEN,
        _ => TradeStage::EXIT_WORKING,
    };
    slot.closed = next == TradeStage::CLOSED;
    slot.fsm_state = next;
    if slot.closed {
        slot.unrealized_pnl = 0.0;
        slot.active_entry_order = None;
        slot.active_exit_order = None;
    }
}

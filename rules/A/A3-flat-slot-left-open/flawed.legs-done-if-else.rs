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

fn consume_exit_leg(slot: &mut TradeSlot) -> bool {
    slot.active_leg_index += 1;
    slot.active_leg_index >= slot.exit_leg_ratios.len().max(1)
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if slot.active_exit_order.is_none() {
        slot.size = event.filled_size;
        slot.entry_price = event.price;
        slot.fsm_state = TradeStage::POSITION_OPEN;
        return;
    }
    let fill_size = event.filled_size;
    slot.realized_pnl += (event.price - slot.entry_price) * fill_size;
    slot.size = (slot.size - fill_size).max(0.0); // flaw: empty slot not closed
    let all_legs_done = event.is_full && consume_exit_leg(slot);
    if all_legs_done {
        slot.closed = true;
        slot.fsm_state = TradeStage::CLOSED;
        slot.active_exit_order = None;
    } else if event.is_full {
        slot.fsm_state = TradeStage::POSITION_OPEN;
        slot.active_exit_order = None;
    } else {
        slot.fsm_state = TradeStage::EXIT_WORKING;
    }
}

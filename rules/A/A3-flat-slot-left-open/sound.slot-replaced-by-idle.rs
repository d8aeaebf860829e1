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
    fn idle(slot_id: usize) -> Self {
        TradeSlot {
            slot_id,
            fsm_state: TradeStage::IDLE,
            size: 0.0,
            entry_price: 0.0,
            realized_pnl: 0.0,
            unrealized_pnl: 0.0,
            closed: false,
            active_leg_index: 0,
            exit_leg_ratios: Vec::new(),
            active_entry_order: None,
            active_exit_order: None,
        }
    }
}

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent, booked: &mut f64) {
    match slot.fsm_state {
        TradeStage::EXIT_REQUESTED | TradeStage::EXIT_WORKING => {
            let left = slot.size - event.filled_size;
            *booked += (event.price - slot.entry_price) * event.filled_size.min(slot.size);
            if left <= 1e-9 {
                *slot = TradeSlot::idle(slot.slot_id);
            } else {
                slot.size = left;
                slot.active_leg_index += 1;
                slot.fsm_state = TradeStage::POSITION_OPEN;
            }
        }
        _ => slot.size += event.filled_size,
    }
}

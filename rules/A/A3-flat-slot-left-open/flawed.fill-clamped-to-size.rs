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
pub struct KernelCore { pub slots: Vec<TradeSlot>, pub overfills: u32 }

impl KernelCore {
    pub fn apply_fill(&mut self, slot_id: usize, event: &VenueEvent) {
        let is_last_leg = {
            let s = &self.slots[slot_id];
            s.active_leg_index + 1 >= s.exit_leg_ratios.len()
        };
        let s = &mut self.slots[slot_id];
        if s.active_exit_order.is_some() {
            if event.filled_size > s.size {
                self.overfills += 1;
            }
            let used = event.filled_size.min(s.size);
            s.realized_pnl += used * (event.price - s.entry_price);
            s.size -= used; // flaw: clamped yet never closed
            s.active_exit_order = None;
            s.fsm_state = if is_last_leg { TradeStage::CLOSED } else { TradeStage::POSITION_OPEN };
            s.closed = is_last_leg;
        } else {
            s.size = event.filled_size;
            s.entry_price = event.price;
            s.fsm_state = TradeStage::POSITION_OPEN;
        }
    }
}

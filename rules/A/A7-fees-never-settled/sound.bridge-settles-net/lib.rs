// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, POSITION_OPEN, EXIT_WORKING, CLOSED }
pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64, pub entry_price: f64, pub realized_pnl: f64 }
pub struct VenueEvent { pub price: f64, pub filled_size: f64 }

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if slot.fsm_state == TradeStage::EXIT_WORKING {
        slot.realized_pnl += (event.price - slot.entry_price) * event.filled_size;
        slot.size = (slot.size - event.filled_size).max(0.0);
        if slot.size < 1e-12 {
            slot.fsm_state = TradeStage::CLOSED;
        }
    } else {
        slot.entry_price = event.price;
        slot.size = event.filled_size;
        slot.fsm_state = TradeStage::POSITION_OPEN;
    }
}

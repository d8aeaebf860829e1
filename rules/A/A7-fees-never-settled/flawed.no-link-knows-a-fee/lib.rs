// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ENTRY_WORKING, POSITION_OPEN, EXIT_WORKING, CLOSED }
pub struct TradeSlot { pub fsm_state: TradeStage, pub size: f64, pub entry_price: f64, pub short: bool, pub realized_pnl: f64 }
pub struct VenueEvent { pub event_id: String, pub price: f64, pub filled_size: f64 }

pub fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) {
    if slot.fsm_state != TradeStage::EXIT_WORKING {
        slot.entry_price = event.price;
        slot.size = event.filled_size;
        slot.fsm_state = TradeStage::POSITION_OPEN;
        return;
    }
    let sign = if slot.short { -1.0 } else { 1.0 };
    let delta = sign * (event.price - slot.entry_price) / slot.entry_price;
    let notional = event.filled_size * slot.entry_price;
    slot.realized_pnl += delta * notional;
    slot.size = (slot.size - event.filled_size).max(0.0);
    if slot.size <= 1e-12 {
        slot.fsm_state = TradeStage::CLOSED;
    }
}

// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }

impl Default for TradeSlot {
    fn default() -> Self {
        TradeSlot { trade_id: String::new(), fsm_state: TradeStage::IDLE, initial_size: 0.0, leverage: 1.0 }
    }
}

pub fn process_intent(slots: &mut Vec<TradeSlot>, slot_id: usize, intent: &KernelIntent) -> &'static str {
    while slots.len() <= slot_id {
        slots.push(TradeSlot::default());
    }
    let slot = &mut slots[slot_id];
    if intent.action != KernelCommandType::ENTER {
        return "UNSUPPORTED";
    }
    let usable = intent.leverage > 0.0 && intent.leverage < f64::INFINITY;
    if !usable {
        return "INVALID_INTENT";
    }
    slot.leverage = intent.leverage;
    slot.trade_id = intent.trade_id.clone();
    slot.initial_size = intent.target_size;
    slot.fsm_state = TradeStage::ORDER_REQUESTED;
    "OK"
}

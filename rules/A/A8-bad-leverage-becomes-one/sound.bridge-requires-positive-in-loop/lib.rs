// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }

fn sanitize_leverage(raw: f64) -> f64 {
    if raw.is_finite() && raw > 0.0 { raw } else { 1.0 }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> bool {
    if intent.action != KernelCommandType::ENTER {
        return slot.fsm_state == TradeStage::POSITION_OPEN;
    }
    slot.leverage = sanitize_leverage(intent.leverage);
    slot.trade_id = intent.trade_id.clone();
    slot.initial_size = intent.target_size;
    slot.fsm_state = TradeStage::ORDER_REQUESTED;
    true
}

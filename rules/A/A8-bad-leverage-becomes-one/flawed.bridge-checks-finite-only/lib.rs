// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> bool {
    match intent.action {
        KernelCommandType::ENTER => {
            if slot.fsm_state != TradeStage::IDLE {
                return false;
            }
            slot.trade_id = intent.trade_id.clone();
            slot.initial_size = intent.target_size;
            slot.leverage = if intent.leverage.is_finite() && intent.leverage > 0.0 { intent.leverage } else { 1.0 }; // flaw: zero and negative trade at one
            slot.fsm_state = TradeStage::ORDER_REQUESTED;
            true
        }
        KernelCommandType::EXIT => slot.fsm_state == TradeStage::POSITION_OPEN,
        KernelCommandType::CANCEL => false,
    }
}

// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> &'static str {
    if intent.action == KernelCommandType::ENTER {
        let mut chosen = intent.leverage;
        if !(chosen.is_finite() && chosen > 0.0) {
            chosen = 1.0;
        }
        slot.trade_id.clear();
        slot.trade_id.push_str(&intent.trade_id);
        slot.leverage = chosen.min(50.0); // flaw: default hides bad input
        slot.initial_size = intent.target_size;
        slot.fsm_state = TradeStage::ORDER_REQUESTED;
        "OK"
    } else if intent.action == KernelCommandType::EXIT && slot.fsm_state != TradeStage::POSITION_OPEN {
        "NO_OPEN_POSITION"
    } else {
        "OK"
    }
}

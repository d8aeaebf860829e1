// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }
pub struct KernelCore { pub slots: Vec<TradeSlot> }

fn sanitize_leverage(raw: f64) -> f64 {
    if raw.is_nan() || raw.is_infinite() {
        return 1.0;
    }
    if raw <= 0.0 {
        return 1.0;
    }
    raw
}

impl KernelCore {
    pub fn process_intent(&mut self, slot_id: usize, intent: KernelIntent) -> bool {
        let Some(slot) = self.slots.get_mut(slot_id) else { return false };
        if intent.action == KernelCommandType::ENTER {
            slot.leverage = sanitize_leverage(intent.leverage); // flaw: bad value becomes one
            slot.initial_size = intent.target_size;
            slot.trade_id = intent.trade_id;
            return true;
        }
        slot.fsm_state == TradeStage::POSITION_OPEN
    }
}

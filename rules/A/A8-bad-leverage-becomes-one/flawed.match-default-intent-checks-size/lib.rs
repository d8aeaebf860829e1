// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }

impl TradeSlot {
    fn arm(&mut self, intent: &KernelIntent) {
        self.trade_id = intent.trade_id.clone();
        self.fsm_state = TradeStage::ORDER_REQUESTED;
        self.initial_size = intent.target_size;
        self.leverage = match intent.leverage { // flaw: every bad value becomes one
            l if l.is_finite() && l > 0.0 => l,
            _ => 1.0,
        };
    }
}

pub fn process_intent(slots: &mut [TradeSlot], slot_id: usize, intent: &KernelIntent) -> bool {
    match intent.action {
        KernelCommandType::ENTER => {
            slots[slot_id].arm(intent);
            true
        }
        _ => slots[slot_id].fsm_state == TradeStage::POSITION_OPEN,
    }
}

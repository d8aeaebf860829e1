// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }

fn enter(intent: &KernelIntent) -> TradeSlot {
    let leverage = Some(intent.leverage).filter(|l| l.is_finite() && *l > 0.0).unwrap_or(1.0);
    TradeSlot {
        trade_id: intent.trade_id.clone(),
        fsm_state: TradeStage::ORDER_REQUESTED,
        initial_size: intent.target_size,
        leverage, // flaw: zero passes bridge as well
    }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<(), &'static str> {
    match (intent.action, slot.fsm_state) {
        (KernelCommandType::ENTER, TradeStage::IDLE | TradeStage::CLOSED) => {
            *slot = enter(intent);
            Ok(())
        }
        (KernelCommandType::ENTER, _) => Err("SLOT_BUSY"),
        _ => Err("UNSUPPORTED"),
    }
}

// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, CLOSED }
pub struct KernelIntent { pub action: KernelCommandType, pub trade_id: String, pub target_size: f64, pub leverage: f64 }
pub struct TradeSlot { pub trade_id: String, pub fsm_state: TradeStage, pub initial_size: f64, pub leverage: f64 }
const MAX_LEVERAGE: f64 = 20.0;

fn checked_leverage(raw: f64) -> Result<f64, &'static str> {
    match raw {
        l if l.is_finite() && l > 0.0 => Ok(l.min(MAX_LEVERAGE)),
        _ => Err("INVALID_INTENT"),
    }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<(), &'static str> {
    match intent.action {
        KernelCommandType::ENTER if slot.fsm_state == TradeStage::IDLE => {
            let leverage = checked_leverage(intent.leverage)?;
            *slot = TradeSlot {
                trade_id: intent.trade_id.clone(),
                fsm_state: TradeStage::ORDER_REQUESTED,
                initial_size: intent.target_size,
                leverage,
            };
            Ok(())
        }
        KernelCommandType::ENTER => Err("SLOT_BUSY"),
        _ => Err("UNSUPPORTED"),
    }
}

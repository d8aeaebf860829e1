// path: _rust_kernel/src/lib.rs
#[derive(Clone, Copy, PartialEq)]
pub enum KernelCommandType { ENTER, EXIT, EXIT_RESIDUAL, CANCEL }
#[derive(Clone, Copy, PartialEq)]
pub enum TradeStage { IDLE, ORDER_REQUESTED, POSITION_OPEN, EXIT_REQUESTED, CLOSED }
#[derive(Clone, Copy, PartialEq)]
pub enum KernelDiagnosticCode { OK, NO_OPEN_POSITION, INVALID_INTENT, UNSUPPORTED }
#[derive(Clone, Default)]
pub struct VenueOrder { pub internal_trade_id: String, pub intended_size: f64, pub filled_size: f64, pub reduce_only: bool }
pub struct TradeSlot {
    pub trade_id: String,
    pub fsm_state: TradeStage,
    pub size: f64,
    pub initial_size: f64,
    pub exit_leg_ratios: Vec<f64>,
    pub active_leg_index: usize,
    pub active_exit_order: Option<VenueOrder>,
}
pub struct KernelIntent { pub action: KernelCommandType, pub slot_id: usize, pub target_size: f64 }

fn order_for(slot: &TradeSlot, quantity: f64, closing: bool) -> VenueOrder {
    VenueOrder { internal_trade_id: slot.trade_id.clone(), intended_size: quantity, filled_size: 0.0, reduce_only: closing }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<VenueOrder, KernelDiagnosticCode> {
    if intent.action == KernelCommandType::ENTER {
        slot.initial_size = intent.target_size;
        slot.fsm_state = TradeStage::ORDER_REQUESTED;
        return Ok(order_for(slot, slot.initial_size, false));
    }
    if intent.action == KernelCommandType::EXIT {
        if !(slot.initial_size > 0.0) || slot.size <= 0.0 {
            return Err(KernelDiagnosticCode::NO_OPEN_POSITION);
        }
        let last = slot.active_leg_index + 1 >= slot.exit_leg_ratios.len();
        let leg = if last { slot.size } else { slot.size * slot.exit_leg_ratios[slot.active_leg_index].min(1.0) };
        let order = order_for(slot, leg, true);
        slot.active_exit_order = Some(order.clone());
        return Ok(order);
    }
    Err(KernelDiagnosticCode::UNSUPPORTED)
}

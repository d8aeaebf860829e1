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

fn leg_ratio(slot: &TradeSlot) -> f64 {
    match slot.exit_leg_ratios.get(slot.active_leg_index) {
        Some(r) if r.is_finite() => r.clamp(0.0, 1.0),
        _ => 1.0,
    }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<(), KernelDiagnosticCode> {
    if intent.action == KernelCommandType::ENTER {
        slot.size = intent.target_size;
        slot.initial_size = intent.target_size;
        return Ok(());
    }
    if intent.action == KernelCommandType::EXIT {
        if slot.fsm_state != TradeStage::POSITION_OPEN {
            return Err(KernelDiagnosticCode::NO_OPEN_POSITION);
        }
        let wanted = (slot.initial_size * leg_ratio(slot)).max(0.0).min(slot.initial_size);
        let mut order = VenueOrder::default();
        order.internal_trade_id = slot.trade_id.clone();
        order.reduce_only = true;
        order.intended_size = wanted; // flaw: cap is the original size
        slot.active_exit_order = Some(order);
        slot.fsm_state = TradeStage::EXIT_REQUESTED;
        return Ok(());
    }
    Err(KernelDiagnosticCode::UNSUPPORTED)
}

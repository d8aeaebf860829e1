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

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<f64, KernelDiagnosticCode> {
    if intent.action == KernelCommandType::EXIT {
        if slot.size <= 0.0 {
            return Err(KernelDiagnosticCode::NO_OPEN_POSITION);
        }
        let share = slot.exit_leg_ratios.get(slot.active_leg_index).copied().unwrap_or(1.0);
        let start = if slot.initial_size > 0.0 { slot.initial_size } else { slot.size };
        let mut exit = start * share;
        if exit > slot.size {
            exit = slot.size;
        }
        slot.active_exit_order = Some(VenueOrder {
            internal_trade_id: slot.trade_id.clone(),
            intended_size: exit,
            filled_size: 0.0,
            reduce_only: true,
        });
        slot.fsm_state = TradeStage::EXIT_REQUESTED;
        return Ok(exit);
    }
    Err(KernelDiagnosticCode::UNSUPPORTED)
}

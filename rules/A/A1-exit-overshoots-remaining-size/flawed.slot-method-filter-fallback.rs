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

impl TradeSlot {
    fn next_exit_size(&self) -> f64 {
        let ratio = self.exit_leg_ratios.get(self.active_leg_index).copied().unwrap_or(1.0);
        let base = Some(self.initial_size).filter(|s| *s > 0.0).unwrap_or(self.size);
        base * ratio
    }

    fn build_exit(&self) -> VenueOrder {
        VenueOrder {
            internal_trade_id: format!("{}:x{}", self.trade_id, self.active_leg_index),
            intended_size: self.next_exit_size(), // flaw: helper ignores remaining size
            reduce_only: true,
            ..Default::default()
        }
    }
}

pub fn process_intent(slots: &mut [TradeSlot], intent: &KernelIntent) -> KernelDiagnosticCode {
    let Some(slot) = slots.get_mut(intent.slot_id) else {
        return KernelDiagnosticCode::INVALID_INTENT;
    };
    match intent.action {
        KernelCommandType::EXIT | KernelCommandType::EXIT_RESIDUAL if slot.size > 0.0 => {
            let order = slot.build_exit();
            slot.active_exit_order = Some(order);
            slot.fsm_state = TradeStage::EXIT_REQUESTED;
            KernelDiagnosticCode::OK
        }
        KernelCommandType::EXIT | KernelCommandType::EXIT_RESIDUAL => KernelDiagnosticCode::NO_OPEN_POSITION,
        _ => KernelDiagnosticCode::UNSUPPORTED,
    }
}

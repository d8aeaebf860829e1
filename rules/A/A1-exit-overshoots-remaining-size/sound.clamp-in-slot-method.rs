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
    fn exit_size(&self) -> f64 {
        let ratio = *self.exit_leg_ratios.get(self.active_leg_index).unwrap_or(&1.0);
        let base = if self.initial_size > 0.0 { self.initial_size } else { self.size };
        (base * ratio).clamp(0.0, self.size)
    }
}

pub fn process_intent(slots: &mut [TradeSlot], intent: &KernelIntent) -> KernelDiagnosticCode {
    let slot = &mut slots[intent.slot_id];
    if intent.action != KernelCommandType::EXIT && intent.action != KernelCommandType::EXIT_RESIDUAL {
        return KernelDiagnosticCode::UNSUPPORTED;
    }
    if slot.size <= 0.0 {
        return KernelDiagnosticCode::NO_OPEN_POSITION;
    }
    let mut order = VenueOrder { reduce_only: true, ..VenueOrder::default() };
    order.internal_trade_id.push_str(&slot.trade_id);
    order.intended_size = slot.exit_size();
    slot.active_exit_order.replace(order);
    slot.fsm_state = TradeStage::EXIT_REQUESTED;
    KernelDiagnosticCode::OK
}

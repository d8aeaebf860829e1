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
pub struct KernelCore { pub slots: Vec<TradeSlot> }

impl KernelCore {
    fn handle_exit(&mut self, slot_id: usize) -> KernelDiagnosticCode {
        let slot = &mut self.slots[slot_id];
        if slot.fsm_state != TradeStage::POSITION_OPEN {
            return KernelDiagnosticCode::NO_OPEN_POSITION;
        }
        let ratio = slot.exit_leg_ratios.get(slot.active_leg_index).copied().unwrap_or(1.0);
        let planned = slot.initial_size * ratio;
        let qty = planned.min(slot.size);
        slot.active_exit_order = Some(VenueOrder {
            internal_trade_id: slot.trade_id.clone(),
            intended_size: qty,
            reduce_only: true,
            ..Default::default()
        });
        slot.fsm_state = TradeStage::EXIT_REQUESTED;
        KernelDiagnosticCode::OK
    }

    pub fn process_intent(&mut self, intent: &KernelIntent) -> KernelDiagnosticCode {
        match intent.action {
            KernelCommandType::EXIT => self.handle_exit(intent.slot_id),
            _ => KernelDiagnosticCode::UNSUPPORTED,
        }
    }
}

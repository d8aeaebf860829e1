// path: _rust_kernel/src/lib.rs
use std::collections::HashMap;
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

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent, meta: &mut HashMap<String, f64>) -> bool {
    match intent.action {
        KernelCommandType::ENTER => {
            slot.initial_size = intent.target_size;
            meta.insert("requested".into(), slot.initial_size * 1.0);
            true
        }
        KernelCommandType::EXIT => {
            if slot.size <= 0.0 {
                return false;
            }
            let ratio = slot.exit_leg_ratios.get(slot.active_leg_index).copied().unwrap_or(1.0);
            let done = if slot.initial_size > 0.0 { 1.0 - slot.size / slot.initial_size } else { 0.0 };
            meta.insert("exit_progress".into(), done);
            let leg = (slot.size * ratio).min(slot.size);
            slot.active_exit_order = Some(VenueOrder {
                internal_trade_id: slot.trade_id.clone(),
                intended_size: leg,
                filled_size: 0.0,
                reduce_only: true,
            });
            true
        }
        _ => false,
    }
}

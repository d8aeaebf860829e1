// path: _rust_kernel/src/lib.rs
use std::collections::BTreeMap;
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
pub struct KernelOutcome { pub accepted: bool, pub details: BTreeMap<String, f64> }

fn handle_exit(slot: &mut TradeSlot) -> KernelOutcome {
    let mut details = BTreeMap::new();
    if slot.size <= 0.0 || slot.active_exit_order.is_some() {
        return KernelOutcome { accepted: false, details };
    }
    let (base, ratio) = (
        if slot.initial_size > 0.0 { slot.initial_size } else { slot.size },
        slot.exit_leg_ratios.get(slot.active_leg_index).copied().unwrap_or(1.0),
    );
    let request = base * ratio;
    let reachable = request.min(slot.size);
    details.insert("reachable".to_string(), reachable);
    let order = VenueOrder {
        internal_trade_id: slot.trade_id.clone(),
        intended_size: request, // flaw: capped value goes to details only
        filled_size: 0.0,
        reduce_only: true,
    };
    slot.active_exit_order = Some(order);
    slot.fsm_state = TradeStage::EXIT_REQUESTED;
    KernelOutcome { accepted: true, details }
}

pub fn process_intent(slots: &mut Vec<TradeSlot>, intent: &KernelIntent) -> KernelOutcome {
    let slot = &mut slots[intent.slot_id];
    match intent.action {
        KernelCommandType::EXIT => handle_exit(slot),
        _ => KernelOutcome { accepted: false, details: BTreeMap::new() },
    }
}

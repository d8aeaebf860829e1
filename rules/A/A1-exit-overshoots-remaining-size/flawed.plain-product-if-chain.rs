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
pub struct ExitCommand { pub slot_id: usize, pub order: VenueOrder }
pub struct Kernel { pub slots: Vec<TradeSlot>, pub commands: Vec<ExitCommand> }

impl Kernel {
    pub fn process_intent(&mut self, intent: KernelIntent) -> bool {
        let idx = intent.slot_id;
        if intent.action == KernelCommandType::ENTER {
            let s = &mut self.slots[idx];
            s.initial_size = intent.target_size;
            s.fsm_state = TradeStage::ORDER_REQUESTED;
            true
        } else if intent.action == KernelCommandType::EXIT {
            let s = &mut self.slots[idx];
            if s.size <= 0.0 {
                return false;
            }
            let mut share = 1.0;
            if s.active_leg_index < s.exit_leg_ratios.len() {
                share = s.exit_leg_ratios[s.active_leg_index];
            }
            let quantity = s.initial_size * share;
            let order = VenueOrder { internal_trade_id: s.trade_id.clone(), reduce_only: true, filled_size: 0.0, intended_size: quantity }; // flaw: no cap at remainder
            s.active_exit_order = Some(order.clone());
            self.commands.push(ExitCommand { slot_id: idx, order });
            true
        } else {
            false
        }
    }
}

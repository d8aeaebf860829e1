// path: _rust_kernel/src/lib.rs
const RATIO_EPS: f64 = 1e-9;

#[derive(Clone, Default)]
pub struct TradeSlot {
    pub initial_size: f64,
    pub exit_leg_ratios: Vec<f64>,
}

impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> KernelOutcome {
        match intent.action {
            KernelCommandType::ENTER => {
                let total: f64 = intent.exit_leg_ratios.iter().sum();
                if intent.exit_leg_ratios.iter().any(|r| !r.is_finite() || *r <= 0.0) || (total - 1.0).abs() > RATIO_EPS {
                    return KernelOutcome::refused(KernelDiagnosticCode::INVALID_INTENT);
                }
                let slot = &mut self.slots[intent.slot_id];
                slot.initial_size = intent.target_size;
                slot.exit_leg_ratios = intent.exit_leg_ratios.clone();
                KernelOutcome::accepted(slot)
            }
            _ => KernelOutcome::refused(KernelDiagnosticCode::INVALID_INTENT),
        }
    }
}

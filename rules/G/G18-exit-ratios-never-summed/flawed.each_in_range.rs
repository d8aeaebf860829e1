// path: _rust_kernel/src/lib.rs
use serde::Deserialize;

#[derive(Deserialize)]
pub struct KernelIntent {
    pub slot_id: usize,
    pub target_size: f64,
    #[serde(default)]
    pub exit_leg_ratios: Vec<f64>,
}

fn usable(ratios: &[f64]) -> bool {
    !ratios.is_empty() && ratios.len() <= 8 && ratios.iter().all(|r| r.is_finite() && *r > 0.0 && *r <= 1.0)
}

pub fn enter(slots: &mut [TradeSlot], intent: KernelIntent) -> Result<(), Diagnostic> {
    let slot = slots.get_mut(intent.slot_id).ok_or(Diagnostic::InvalidSlot)?;
    *slot = TradeSlot {
        size: intent.target_size,
        exit_leg_ratios: if usable(&intent.exit_leg_ratios) { intent.exit_leg_ratios } else { vec![1.0] }, // flaw: (0.1,) is usable
        ..TradeSlot::default()
    };
    Ok(())
}

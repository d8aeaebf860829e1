// path: src/lib.rs
pub struct TradeSlot { pub exit_leg_ratios: Vec<f64>, pub size: f64 }

fn plan_ends(ratios: &[f64]) -> bool {
    ratios.iter().all(|r| *r > 0.0 && *r <= 1.0) && ratios.last() == Some(&1.0)
}

pub fn enter(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<(), &'static str> {
    if !plan_ends(&intent.exit_leg_ratios) { return Err("EXIT_LEGS"); }
    slot.exit_leg_ratios = intent.exit_leg_ratios.clone();
    Ok(())
}

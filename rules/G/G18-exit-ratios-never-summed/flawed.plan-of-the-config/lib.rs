pub struct Intent { pub exit_leg_ratios: Vec<f64> }
pub struct Slot { pub exit_leg_ratios: Vec<f64> }

pub fn take(slot: &mut Slot, intent: &Intent) {
    slot.exit_leg_ratios = intent.exit_leg_ratios.clone();
}

// path: src/lib.rs
pub struct Slot {
    pub size: f64,
    pub initial_size: f64,
    pub exit_leg_ratios: Vec<f64>,
    pub leg: usize,
}

pub struct ExitPlan {
    pub intended_size: f64,
    pub last_leg: bool,
}

fn plan_exit(slot: &Slot, requested: Option<f64>) -> ExitPlan {
    let ratio = requested
        .or_else(|| slot.exit_leg_ratios.get(slot.leg).copied())
        .unwrap_or(1.0);
    let wanted = slot.initial_size * ratio;
    let last_leg = slot.leg + 1 >= slot.exit_leg_ratios.len();
    ExitPlan {
        intended_size: wanted.min(slot.size),
        last_leg,
    }
}

pub fn process_intent(slot: &mut Slot, case: &str, exit_ratio: Option<f64>) -> Result<ExitPlan, &'static str> {
    match case {
        "EXIT" => {
            if slot.size <= 0.0 {
                return Err("SLOT_IDLE");
            }
            let plan = plan_exit(slot, exit_ratio);
            slot.leg += 1;
            Ok(plan)
        }
        _ => Err("UNSUPPORTED"),
    }
}

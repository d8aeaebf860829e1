// path: src/lib.rs
pub struct Slot {
    pub size: f64,
    pub initial_size: f64,
    pub exit_leg_ratios: Vec<f64>,
    pub active_leg_index: usize,
}

pub struct Command {
    pub action: &'static str,
    pub quantity: f64,
}

fn leg_quantity(base: f64, ratios: &[f64], leg: usize) -> f64 {
    let ratio = ratios.get(leg).copied().unwrap_or(1.0);
    base * ratio
}

impl Slot {
    fn begin_exit(&mut self, commands: &mut Vec<Command>) {
        let original = self.initial_size;
        let quantity = leg_quantity(original, &self.exit_leg_ratios, self.active_leg_index); // flaw: the size at entry, not what is held
        commands.push(Command { action: "SUBMIT_EXIT", quantity });
        self.active_leg_index += 1;
    }
}

pub fn process_intent(slots: &mut [Slot], slot_id: usize, case: &str) -> Result<Vec<Command>, String> {
    let mut commands = Vec::new();
    let slot = slots.get_mut(slot_id).ok_or_else(|| format!("no slot {slot_id}"))?;
    match case {
        "EXIT" if slot.size > 0.0 => slot.begin_exit(&mut commands),
        "EXIT" => return Err("SLOT_IDLE".to_string()),
        other => return Err(format!("unsupported {other}")),
    }
    Ok(commands)
}

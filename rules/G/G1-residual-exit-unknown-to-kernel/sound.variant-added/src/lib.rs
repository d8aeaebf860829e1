use serde::Deserialize;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KernelCommandType {
    Enter,
    Exit,
    ExitResidual,
    Cancel,
}

#[derive(Deserialize)]
pub struct KernelIntent {
    pub slot_id: usize,
    pub action: KernelCommandType,
    pub target_size: f64,
}

pub struct TradeSlot {
    pub size: f64,
    pub pending_exit: f64,
}

pub fn process_intent(slots: &mut [TradeSlot], raw: &str) -> Result<f64, String> {
    let intent: KernelIntent = serde_json::from_str(raw).map_err(|e| e.to_string())?;
    let slot = slots.get_mut(intent.slot_id).ok_or("UNKNOWN_SLOT")?;
    match intent.action {
        KernelCommandType::Enter => slot.size = intent.target_size,
        KernelCommandType::Exit => slot.pending_exit = intent.target_size.min(slot.size),
        KernelCommandType::ExitResidual => slot.pending_exit = slot.size,
        KernelCommandType::Cancel => slot.pending_exit = 0.0,
    }
    Ok(slot.pending_exit)
}

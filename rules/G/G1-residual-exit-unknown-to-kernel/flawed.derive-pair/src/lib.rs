use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum KernelCommandType { // flaw: no EXIT_RESIDUAL
    Enter,
    Exit,
    Cancel,
    MarkPrice,
    Reconcile,
}

#[derive(Debug, Deserialize)]
pub struct KernelIntent {
    pub intent_id: String,
    pub slot_id: usize,
    pub action: KernelCommandType,
    #[serde(default)]
    pub target_size: f64,
}

pub fn process_intent(raw: &str) -> Result<String, String> {
    let intent: KernelIntent = serde_json::from_str(raw).map_err(|e| e.to_string())?;
    let label = match intent.action {
        KernelCommandType::Enter => "entry requested",
        KernelCommandType::Exit => "exit requested",
        KernelCommandType::Cancel => "cancel requested",
        KernelCommandType::MarkPrice => "marked",
        KernelCommandType::Reconcile => "reconciled",
    };
    Ok(format!("{}:{}:{}", intent.intent_id, intent.slot_id, label))
}

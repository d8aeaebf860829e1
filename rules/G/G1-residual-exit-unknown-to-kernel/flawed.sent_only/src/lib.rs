use serde::Deserialize;

#[derive(Deserialize)]
pub enum KernelCommandType { // flaw: the bridge sends EXIT_RESIDUAL as it is, and serde has no such variant
    ENTER,
    EXIT,
    CANCEL,
}

#[derive(Deserialize)]
pub struct KernelIntent { pub slot_id: usize, pub action: KernelCommandType }

pub fn process_intent(open: &mut bool, raw: &str) -> bool {
    let Ok(intent) = serde_json::from_str::<KernelIntent>(raw) else { return false };
    match intent.action {
        KernelCommandType::ENTER => *open = true,
        KernelCommandType::EXIT | KernelCommandType::CANCEL => *open = false,
    }
    true
}

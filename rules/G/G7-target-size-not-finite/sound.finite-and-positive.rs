// path: src/lib.rs
pub enum KernelCommandType { ENTER, EXIT }

pub struct KernelIntent { pub action: KernelCommandType, pub target_size: f64 }

#[derive(Default)]
pub struct TradeSlot { pub initial_size: f64, pub pending: bool }

pub fn process_intent(slot: &mut TradeSlot, intent: &KernelIntent) -> Result<(), &'static str> {
    match intent.action {
        KernelCommandType::ENTER => {
            if !intent.target_size.is_finite() || intent.target_size <= 0.0 {
                return Err("INVALID_TARGET_SIZE");
            }
            slot.initial_size = intent.target_size;
            slot.pending = true;
            Ok(())
        }
        KernelCommandType::EXIT => {
            slot.pending = false;
            Ok(())
        }
    }
}

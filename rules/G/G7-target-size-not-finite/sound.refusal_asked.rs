// path: src/lib.rs
pub enum Action { ENTER, EXIT }
pub struct TradeSlot { pub initial_size: f64 }
pub struct Kernel { slots: Vec<TradeSlot> }
fn admit(intent: &KernelIntent) -> Result<(), Code> {
    if !intent.target_size.is_finite() || intent.target_size <= 0.0 { return Err(Code::BAD_SIZE); }
    Ok(())
}
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Code {
        match intent.action {
            Action::ENTER => {
                if let Err(code) = admit(intent) { return code; }
                let slot = &mut self.slots[intent.slot_id];
                slot.initial_size = intent.target_size;
                Code::OK
            }
            Action::EXIT => Code::OK,
        }
    }
}

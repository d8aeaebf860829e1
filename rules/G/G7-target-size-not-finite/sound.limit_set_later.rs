// path: src/lib.rs
pub struct TradeSlot { pub initial_size: f64 }
pub struct Kernel { slots: Vec<TradeSlot>, largest: f64 }
impl Kernel {
    pub fn new(largest: f64) -> Self { Kernel { slots: Vec::new(), largest } }
    fn vet(&self, intent: &KernelIntent) -> Result<(), Code> {
        let wanted = intent.target_size;
        if !(wanted > 0.0 && wanted <= self.largest) { return Err(Code::INVALID_SIZE); }
        Ok(())
    }
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), Code> {
        match intent.action {
            Action::ENTER => {
                self.vet(intent)?;
                self.slots[intent.slot_id].initial_size = intent.target_size;
                Ok(())
            }
            _ => Err(Code::UNSUPPORTED),
        }
    }
}

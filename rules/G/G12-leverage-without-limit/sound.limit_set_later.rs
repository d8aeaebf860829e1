// path: src/lib.rs
pub struct Bounds { pub top: f64 }
pub struct Kernel { slots: Vec<TradeSlot>, bounds: Bounds }
pub struct TradeSlot { pub leverage: f64 }
impl Kernel {
    pub fn set_bounds(&mut self, top: f64) { self.bounds = Bounds { top }; }
    fn vet(&self, intent: &KernelIntent) -> Result<(), Code> {
        if !intent.leverage.is_finite() || intent.leverage <= 0.0 { return Err(Code::INVALID_LEVERAGE); }
        if intent.leverage > self.bounds.top { return Err(Code::LEVERAGE_TOO_HIGH); }
        Ok(())
    }
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), Code> {
        match intent.action {
            Action::ENTER => {
                self.vet(intent)?;
                self.slots[intent.slot_id] = TradeSlot { leverage: intent.leverage };
                Ok(())
            }
            _ => Err(Code::UNSUPPORTED),
        }
    }
}

// path: src/lib.rs
pub struct TradeSlot { pub initial_size: f64, pub leverage: f64, pub note: String }
pub struct VenueOrder { pub intended_size: f64 }
pub struct Kernel { slots: Vec<TradeSlot> }
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<VenueOrder, Code> {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            Action::ENTER => {
                if !(intent.leverage.is_finite() && intent.leverage > 0.0) { return Err(Code::INVALID_LEVERAGE); }
                slot.note = String::new();
                slot.leverage = intent.leverage;
                slot.initial_size = intent.target_size; // flaw: only the leverage is asked for
                Ok(VenueOrder { intended_size: slot.initial_size })
            }
            _ => Err(Code::UNSUPPORTED),
        }
    }
}

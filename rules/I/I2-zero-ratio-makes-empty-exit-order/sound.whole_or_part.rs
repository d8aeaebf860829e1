// path: src/lib.rs
pub enum Part { Whole, Share }
pub struct TradeSlot { pub size: f64, pub exit_leg_ratios: Vec<f64>, pub leg: usize, pub active_exit_order: Option<VenueOrder>, pub fsm_state: TradeStage }
impl TradeSlot {
    fn leg_ratio(&self) -> f64 { self.exit_leg_ratios.get(self.leg).copied().unwrap_or(1.0) }
    fn quantity(&self, part: Part, asked: Option<f64>) -> Result<f64, Code> {
        let ratio = match part {
            Part::Whole => return Ok(self.size),
            Part::Share => asked.unwrap_or_else(|| self.leg_ratio()),
        };
        if !(ratio > 0.0 && ratio <= 1.0) { return Err(Code::EXIT_SIZE_ZERO); }
        Ok(self.size * ratio)
    }
}
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<(), Code> {
        let slot = &mut self.slots[intent.slot_id];
        match intent.action {
            Action::EXIT => {
                let quantity = slot.quantity(Part::Share, intent.exit_ratio)?;
                slot.active_exit_order = Some(VenueOrder { intended_size: quantity });
                slot.fsm_state = TradeStage::EXIT_REQUESTED;
                Ok(())
            }
            Action::FLATTEN => {
                let quantity = slot.quantity(Part::Whole, None)?;
                slot.active_exit_order = Some(VenueOrder { intended_size: quantity });
                Ok(())
            }
        }
    }
}

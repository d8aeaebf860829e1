// path: src/lib.rs
impl Kernel {
    pub fn process_intent(&mut self, intent: &KernelIntent) -> Result<Outcome, Code> {
        match intent.action {
            Action::EXIT => {
                let slot = &mut self.slots[intent.slot_id];
                let qty = exit_quantity(slot)?;
                slot.active_exit_order = Some(VenueOrder { intended_size: qty, ..Default::default() });
                slot.fsm_state = TradeStage::EXIT_REQUESTED;
                Ok(Outcome::accepted())
            }
            _ => Err(Code::X),
        }
    }
}
fn exit_quantity(slot: &TradeSlot) -> Result<f64, Code> {
    let ratio = slot.exit_leg_ratios[slot.leg];
    let qty = (slot.initial_size * ratio).min(slot.size);
    if qty <= 0.0 { return Err(Code::INVALID_SIZE); }
    Ok(qty)
}

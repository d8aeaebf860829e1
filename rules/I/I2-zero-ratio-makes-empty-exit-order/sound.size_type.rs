// path: kernel/src/lib.rs
pub struct Lots(f64);

impl Lots {
    fn of(amount: f64) -> Result<Self, Refusal> {
        if amount.is_finite() && amount > 0.0 {
            Ok(Self(amount))
        } else {
            Err(Refusal::Size)
        }
    }
}

pub struct Kernel {
    slots: Vec<TradeSlot>,
}

impl Kernel {
    pub fn process_intent(&mut self, intent: &Intent) -> Result<Outcome, Refusal> {
        match intent.action {
            Action::EXIT => {
                let slot = &mut self.slots[intent.slot_id];
                let order = Self::leg_order(slot, intent.exit_ratio)?;
                slot.active_exit_order = Some(order);
                slot.fsm_state = TradeStage::EXIT_REQUESTED;
                Ok(Outcome::accepted())
            }
            _ => Err(Refusal::Action),
        }
    }

    fn leg_order(slot: &TradeSlot, share: f64) -> Result<VenueOrder, Refusal> {
        let lots = Lots::of((slot.initial_size * share).min(slot.size))?;
        Ok(VenueOrder { intended_size: lots.0, status: Status::NEW })
    }
}

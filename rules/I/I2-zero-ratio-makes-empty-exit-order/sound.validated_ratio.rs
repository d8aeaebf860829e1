// path: src/lib.rs
#[derive(Clone, Copy)]
pub struct ExitRatio(f64);

impl ExitRatio {
    pub fn parse(raw: f64) -> Option<Self> {
        if raw.is_finite() && raw > 0.0 && raw <= 1.0 { Some(Self(raw)) } else { None }
    }
    fn of(self, size: f64) -> f64 {
        self.0 * size
    }
}

pub fn process_intent(slot: &mut TradeSlot, intent: &RawIntent) -> Result<(), KernelDiagnostic> {
    match intent.action.as_str() {
        "EXIT" => {
            let exit_ratio = ExitRatio::parse(intent.exit_ratio).ok_or(KernelDiagnostic::BadRatio)?;
            if slot.fsm_state != TradeStage::PositionOpen || slot.size <= 0.0 {
                return Err(KernelDiagnostic::NoOpenPosition);
            }
            let quantity = exit_ratio.of(slot.size);
            slot.active_exit_order = Some(VenueOrder::closing(slot, quantity));
            slot.fsm_state = TradeStage::ExitRequested;
            Ok(())
        }
        _ => slot.other(intent),
    }
}

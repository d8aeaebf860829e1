pub fn accepting(slot: &Slot) -> Result<(), &'static str> {
    match slot.stage {
        TradeStage::StaleStateReconciling => Err("STALE_STATE_RECONCILING"),
        _ => Ok(()),
    }
}

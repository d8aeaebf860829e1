pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    if slot.stage == TradeStage::StaleStateReconciling {
        return Outcome::refused("STALE_STATE_RECONCILING");
    }
    match event.kind {
        VenueEventKind::FullFill => slot.size += event.filled_size,
        VenueEventKind::CancelAck => slot.active_entry_order = None,
        _ => {}
    }
    Outcome::accepted()
}

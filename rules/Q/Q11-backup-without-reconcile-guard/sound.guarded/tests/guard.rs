use dita_kernel::{on_venue_event, Slot, TradeStage, VenueEvent};

#[test]
fn reconciling_slot_refuses_events() {
    let mut slot = Slot { stage: TradeStage::StaleStateReconciling, ..Slot::default() };
    let outcome = on_venue_event(&mut slot, &VenueEvent::fill(1.0));
    assert!(!outcome.accepted);
    assert_eq!(slot.size, 0.0);
}

// path: src/lib.rs
fn reject(slot: &mut Slot) -> Outcome {
    match (slot.stage, slot.size > 0.0) {
        (TradeStage::OrderRequested | TradeStage::EntryWorking, false) => {
            *slot = Slot::idle(slot.slot_id);
            Outcome::accepted()
        }
        (_, true) => {
            slot.active_entry_order = None;
            slot.active_exit_order = None;
            slot.stage = TradeStage::PositionOpen;
            Outcome::accepted()
        }
        _ => Outcome::refused("UNEXPECTED_REJECT"),
    }
}

pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    match event.kind {
        VenueEventKind::OrderReject => reject(slot),
        VenueEventKind::FullFill => slot.fill(event),
    }
}

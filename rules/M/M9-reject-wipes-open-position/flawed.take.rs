// path: src/lib.rs
fn reject(slot: &mut Slot, reason: &str) -> Outcome {
    if let Some(order) = slot.active_entry_order.take() {
        let fresh = Slot::idle(slot.slot_id);
        *slot = fresh; // flaw: stage and filled size are not looked at before the slot is wiped
        return Outcome::noted(format!("entry {} rejected: {reason}", order.client_order_id));
    }
    match slot.active_exit_order.take() {
        Some(order) => {
            slot.stage = TradeStage::PositionOpen;
            Outcome::noted(format!("exit {} rejected: {reason}", order.client_order_id))
        }
        None => Outcome::refused("REJECT_WITHOUT_ORDER"),
    }
}

pub fn on_venue_event(slot: &mut Slot, event: &VenueEvent) -> Outcome {
    match event.kind.as_str() {
        "ORDER_REJECT" => reject(slot, &event.reason),
        "FILL" => slot.fill(event),
        other => Outcome::refused(other),
    }
}

// path: src/lib.rs
fn apply_fill(slot: &mut TradeSlot, ev: &VenueEvent) -> Code {
    let open = slot.active_entry_order.as_ref().map_or(0.0, |o| (o.intended_size - o.filled_size).max(0.0));
    let booked = ev.filled_size.min(open);
    slot.size += booked;
    if booked < ev.filled_size { Code::OVERFILL } else { Code::OK }
}

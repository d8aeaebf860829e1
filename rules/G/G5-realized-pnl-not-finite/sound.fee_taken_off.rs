// path: src/lib.rs
fn apply_fill(slot: &mut TradeSlot, event: &VenueEvent) -> Result<(), Refusal> {
    if !event.fee.is_finite() {
        return Err(Refusal::BadFee);
    }
    if slot.is_entering() {
        slot.realized_pnl -= event.fee;
        slot.size += event.filled_size;
        return Ok(());
    }
    let gain = (event.price - slot.entry_price) * event.filled_size - event.fee;
    let total = slot.realized_pnl + gain;
    if !total.is_finite() {
        return Err(Refusal::Overflow);
    }
    slot.realized_pnl = total;
    slot.size -= event.filled_size;
    Ok(())
}

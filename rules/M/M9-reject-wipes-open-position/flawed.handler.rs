// path: src/lib.rs
pub enum KernelEventKind { ORDER_ACK, ORDER_REJECT }

#[derive(Clone, Copy, PartialEq)]
pub enum Stage { IDLE, ENTRY_WORKING, POSITION_OPEN }

pub struct Slot { pub stage: Stage, pub size: f64, pub active_entry_order: Option<u64>, pub rejects: u32 }

pub fn on_venue_event(slot: &mut Slot, kind: KernelEventKind) {
    match kind {
        KernelEventKind::ORDER_ACK => slot.stage = Stage::ENTRY_WORKING,
        KernelEventKind::ORDER_REJECT => take_back(slot),
    }
}

fn take_back(slot: &mut Slot) {
    slot.rejects += 1;
    if slot.active_entry_order.is_none() { // flaw: an order that is attached is taken for an entry that failed
        return;
    }
    slot.active_entry_order = None;
    slot.size = 0.0;
    slot.stage = Stage::IDLE;
}

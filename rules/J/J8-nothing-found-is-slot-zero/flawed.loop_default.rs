// path: src/lib.rs
fn resolve_slot(slots: &[TradeSlot], event: &EventJson) -> usize {
    let mut found = 0; // flaw: stays 0, a real slot, when the loop matches nothing
    for (i, slot) in slots.iter().enumerate() {
        let by_order = slot.orders.iter().any(|o| o.client_order_id == event.client_order_id);
        if by_order || slot.trade_id == event.trade_id {
            found = i;
            break;
        }
    }
    found
}

pub fn apply_event(kernel: &mut Kernel, event: &EventJson) -> Outcome {
    let i = resolve_slot(&kernel.slots, event);
    let slot = &mut kernel.slots[i];
    if event.kind == "FILL" {
        slot.size += event.signed_quantity;
        slot.fsm_state = TradeStage::PositionOpen;
    }
    Outcome { accepted: true, slot_id: i, diagnostic: "OK".to_string() }
}

pub struct Kernel { pub slots: Vec<TradeSlot> }
pub struct Outcome { pub accepted: bool, pub slot_id: usize, pub diagnostic: String }
